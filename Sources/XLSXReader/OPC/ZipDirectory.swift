/// The directory of a ZIP container, looked over in our own code (APPNOTE 4.3).
///
/// libzip's strict opening refuses a container whose local and central headers give different times. .NET writes such
/// headers whenever saving takes it past an even second, so a container that libzip finds inconsistent is looked over
/// here, and read after all when time is the only difference.
struct ZipDirectory {
    private let bytes: [UInt8]

    /// Whether the container's headers agree in all but their times, lie one after another without overlap, and end
    /// with the file. Zip64 and containers of several files are not accepted.
    static func isSound(_ bytes: [UInt8]) -> Bool {
        ZipDirectory(bytes: bytes).isSound
    }

    private var isSound: Bool {
        guard let end = endRecord, number(end + 4, 4) == 0, number(end + 8, 2) == number(end + 10, 2) else {
            return false
        }
        let start = number(end + 16, 4)
        guard start + number(end + 12, 4) == end else { return false }
        var ranges: [Range<Int>] = []
        var position = start
        for _ in 0..<number(end + 8, 2) {
            guard let range = localRange(ofHeaderAt: position, before: start) else { return false }
            ranges.append(range)
            position += 46 + number(position + 28, 2) + number(position + 30, 2) + number(position + 32, 2)
            guard position <= end else { return false }
        }
        ranges.sort { $0.lowerBound < $1.lowerBound }
        return position == end && zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
    }

    /// Where the record that ends the directory starts: the last one whose comment ends with the file.
    private var endRecord: Int? {
        var position = bytes.count - 22
        while position >= max(0, bytes.count - 22 - 0xFFFF) {
            if number(position, 4) == 0x0605_4B50, position + 22 + number(position + 20, 2) == bytes.count {
                return position
            }
            position -= 1
        }
        return nil
    }

    /// The bytes of the entry whose central header stands at a position; nil when its local header says otherwise.
    private func localRange(ofHeaderAt central: Int, before directory: Int) -> Range<Int>? {
        let local = number(central + 42, 4)
        let isDescribedLater = number(central + 8, 2) & 8 != 0
        guard central + 46 <= bytes.count, local >= 0, local + 30 <= directory, number(central, 4) == 0x0201_4B50,
            number(local, 4) == 0x0403_4B50,
            number(central + 8, 2) == number(local + 6, 2), number(central + 10, 2) == number(local + 8, 2),
            number(central + 28, 2) == number(local + 26, 2), number(central + 34, 2) == 0
        else { return nil }
        // With bit 3 the local header leaves checksum and sizes to a descriptor behind the data.
        let hasSameSizes = (0..<3).allSatisfy { number(central + 16 + 4 * $0, 4) == number(local + 14 + 4 * $0, 4) }
        guard hasSameSizes || isDescribedLater else { return nil }
        let nameLength = number(central + 28, 2)
        let end = local + 30 + nameLength + number(local + 28, 2) + number(central + 20, 4)
        guard end <= directory else { return nil }
        let hasSameName = (0..<nameLength).allSatisfy { number(central + 46 + $0, 1) == number(local + 30 + $0, 1) }
        return hasSameName ? local..<end : nil
    }

    /// A little-endian number of one, two or four bytes; beyond the end of the file, one that matches nothing.
    private func number(_ position: Int, _ count: Int) -> Int {
        guard position >= 0, position + count <= bytes.count else { return -1 }
        return (0..<count).reduce(0) { $0 | Int(bytes[position + $1]) << (8 * $1) }
    }
}
