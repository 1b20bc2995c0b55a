/// One marker of a JPEG file with what belongs to it (ITU-T T.81, B.1.1).
struct JPEGSegment {
    /// The byte behind 0xFF.
    let marker: Int
    /// Where its parameters lie in the file, their length left out.
    let content: Range<Int>
    /// Where the next marker starts.
    let end: Int

    /// `EOI`.
    static let endOfImage = 0xD9
    /// `SOS`: pixels follow its parameters.
    static let startOfScan = 0xDA
    /// `SOF0` to `SOF2`, baseline, extended and progressive: the frames that programs show.
    static let framesShown = 0xC0...0xC2
    /// The others: lossless, hierarchical and arithmetic ones.
    static let framesNotShown: Set<Int> = [0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF]

    /// Reads the segment at an offset. Cost: proportional to its length, the pixels behind it included.
    init(in bytes: Span<UInt8>, at offset: Int) throws(ImageFault) {
        var place = offset
        // Any number of fill bytes may stand before a marker.
        while bytes.number(at: place, size: 1) == 0xFF { place += 1 }
        guard place > offset, let marker = bytes.number(at: place, size: 1), marker != 0 else { throw .damaged(.jpeg) }
        self.marker = marker
        place += 1
        if Self.standsAlone(marker) {
            content = place..<place
            end = place
            return
        }
        guard let length = bytes.number(at: place, size: 2), length >= 2, place + length <= bytes.count else {
            throw .damaged(.jpeg)
        }
        content = place + 2..<place + length
        end = marker == Self.startOfScan ? Self.endOfPixels(in: bytes, from: content.upperBound) : content.upperBound
    }

    /// Whether no length follows: `TEM`, `RSTn`, `SOI`, `EOI`.
    private static func standsAlone(_ marker: Int) -> Bool { marker == 0x01 || (0xD0...endOfImage).contains(marker) }

    /// The first marker that is not one of those inside pixels: 0xFF 0x00 is a pixel's, and `RSTn` parts them.
    private static func endOfPixels(in bytes: Span<UInt8>, from start: Int) -> Int {
        var place = start
        while place + 1 < bytes.count {
            let next = bytes[place + 1]
            if bytes[place] == 0xFF, next != 0x00, next != 0xFF, !(0xD0...0xD7).contains(next) { return place }
            place += 1
        }
        return bytes.count
    }
}
