import Foundation

/// A picture as `pdftoppm` writes it: a binary PPM file of 8 bits a channel.
struct Pixmap {
    /// A rectangle of pixels.
    struct Box {
        let left: Int
        let top: Int
        let width: Int
        let height: Int
    }

    private let width: Int
    private let pixels: ArraySlice<UInt8>

    /// Reads a file; nil when it is none.
    init?(_ file: Data) {
        let words = file.prefix(40).split(maxSplits: 4, whereSeparator: { $0 == 0x20 || $0 == 0x0A })
        guard words.count == 5, words[0].elementsEqual("P6".utf8), words[3].elementsEqual("255".utf8),
            let width = Int(String(decoding: words[1], as: UTF8.self)),
            let height = Int(String(decoding: words[2], as: UTF8.self))
        else { return nil }
        self.width = width
        pixels = Array(file).suffix(width * height * 3)
    }

    /// The smallest rectangle around the pixels whose red, green and blue pass a test; nil when none does.
    func box(where test: (Int, Int, Int) -> Bool) -> Box? {
        var (columns, rows): (Set<Int>, Set<Int>) = ([], [])
        for (number, start) in stride(from: pixels.startIndex, to: pixels.endIndex - 2, by: 3).enumerated()
        where test(Int(pixels[start]), Int(pixels[start + 1]), Int(pixels[start + 2])) {
            columns.insert(number % width)
            rows.insert(number / width)
        }
        guard let left = columns.min(), let right = columns.max(), let top = rows.min(), let bottom = rows.max() else {
            return nil
        }
        return Box(left: left, top: top, width: right - left + 1, height: bottom - top + 1)
    }
}
