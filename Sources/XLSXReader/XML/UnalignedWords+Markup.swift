extension UnalignedWords {
    /// The most bytes of a name that is read here, its prefix and the colon included.
    static let longestName = 7 + 1 + 24
    /// The most bytes that are looked at for a name and the two behind it.
    private static let nameReach = longestName + 8

    /// The name at a position: ASCII, with a prefix of at most 7 bytes or none, and at most 24 of its own. Nil when it is
    /// written in any other way or stands near the end of the part. Eight bytes behind it can be looked at.
    @inline(__always)
    func name(at start: Int) -> XMLScanner.QualifiedName? {
        guard hasRoom(at: start, for: Self.nameReach) else { return nil }
        var local = start
        var first = self[start]
        var length = first.nameLength
        if length < 8, first.byte(length) == UInt8(ascii: ":") {
            guard startsPlainName(first.byte(0)) else { return nil }
            local = start &+ length &+ 1
            first = self[local]
            length = first.nameLength
        }
        guard length > 0, startsPlainName(first.byte(0)) else { return nil }
        var name = XMLName(first, SWARWord(0), count: min(length, 8))
        if length == 8 {
            let second = self[local &+ 8]
            length &+= second.nameLength
            if length < 16 {
                name = XMLName(first, second, count: length)
            } else {
                length &+= self[local &+ 16].nameLength
                name = longName(local..<local &+ length)
            }
        }
        return XMLScanner.QualifiedName(
            local: name, range: start..<local &+ length, prefixLength: max(0, local &- start &- 1))
    }

    @inline(never)
    private func longName(_ range: Range<Int>) -> XMLName {
        var name = XMLName.Accumulator()
        for position in range { name.append(self[position].byte(0)) }
        return name.name
    }

    /// Whether an ASCII name may start with a byte that may stand in it.
    @inline(__always)
    private func startsPlainName(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") }

    /// The length of a value up to its closing double quote, when it is ASCII with nothing to resolve in it; nil for any
    /// other, or one near the end of the part. Eight bytes behind the quote can be looked at.
    @inline(__always)
    func valueLength(at start: Int) -> Int? {
        let end = plainValueEnd(from: start)
        guard hasRoom(at: end, for: 16), self[end].byte(0) == UInt8(ascii: "\"") else { return nil }
        return end &- start
    }

    /// The first byte, from a position on, that a value in double quotes ends with or has to be looked at for; or one near
    /// the end of the part.
    @inline(__always)
    func plainValueEnd(from start: Int) -> Int { end(from: start) { $0.plainValueLength } }

    /// The first byte, from a position on, that text has to be looked at for; or one near the end of the part.
    @inline(__always)
    func plainTextEnd(from start: Int) -> Int { end(from: start) { $0.plainTextLength } }

    /// The position behind the bytes, from another on, that eight of them at a time are said to be passed over.
    @inline(__always)
    private func end(from start: Int, _ passed: (SWARWord) -> Int) -> Int {
        var position = start
        while hasRoom(at: position, for: 8) {
            let length = passed(self[position])
            position &+= length
            if length < 8 { break }
        }
        return position
    }
}
