import SpreadsheetModel

/// The numbers in the bytes of a ZIP container, all little-endian.
struct ZipBytes {
    let bytes: [UInt8]

    /// A number of 2, 4 or 8 bytes; nil when it reaches beyond the file, or is larger than an `Int`.
    func number(at position: Int, size: Int) -> Int? {
        guard position >= 0, size <= bytes.count, position <= bytes.count - size else { return nil }
        var value: UInt64 = 0
        for index in (0..<size).reversed() { value = value << 8 | UInt64(bytes[position + index]) }
        return Int(exactly: value)
    }

    /// The places between two, both of them looked at, where a record of that kind stands, the last first.
    func places(of signature: ZipSignature, from first: Int, through last: Int) -> [Int] {
        let words = UnalignedWords(bytes.span)
        let start = UInt8(truncatingIfNeeded: signature.rawValue)
        var places: [Int] = []
        var index = first
        while index <= last {
            if words.hasRoom(at: index, for: 16) {
                guard words[index].holds(start) || words[index &+ 8].holds(start) else {
                    index &+= 16
                    continue
                }
                let gap = words[index].count(before: start)
                index += gap
                if gap == 8 || index > last { continue }
            }
            if has(signature, at: index) { places.append(index) }
            index += 1
        }
        return places.reversed()
    }

    /// Whether two stretches hold the same bytes.
    func isSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        bytes.span.extracting(left).holdsSame(as: bytes.span.extracting(right))
    }

    /// Whether a record of that kind stands at a position.
    func has(_ signature: ZipSignature, at position: Int) -> Bool {
        number(at: position, size: 4) == signature.rawValue
    }
}
