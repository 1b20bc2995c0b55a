import SpreadsheetModel

extension UnalignedWords {
    /// The longest number's literal that is read this way, in bytes.
    static let longestLiteral = 23

    /// Whether `</row>` stands at a position that has room.
    @inline(__always)
    func isRowEnd(at position: Int) -> Bool {
        hasRoom(at: position) && self[position].starts(with: SWARWord("</row>"), count: 6)
    }

    /// The number of the row whose start tag begins with it at a position, as `<row r="7"`, and the position after the
    /// quote; nil when it is written in any other way.
    ///
    /// The number and the quote behind it are how the addresses of the row's cells end, too. With leading zeros they
    /// would not be.
    @inline(__always)
    func rowNumber(at position: Int) -> (value: Int32, end: Int)? {
        guard hasRoom(at: position), self[position].starts(with: SWARWord("<row r=\""), count: 8),
            self[position &+ 8].byte(0) != UInt8(ascii: "0"),
            let (number, end) = number(at: position &+ 8, endedBy: UInt8(ascii: "\"")),
            number <= Int32(CellReference.rowLimit)
        else { return nil }
        return (number, end)
    }

    /// The whole number of 1 to 7 digits at a position, which `end` must follow, and the position after that.
    @inline(__always)
    func number(at position: Int, endedBy end: UInt8) -> (value: Int32, end: Int)? {
        let length = self[position].count(before: end)
        guard length < 8, let value = self[position].number(ofDigits: length) else { return nil }
        return (value, position &+ length &+ 1)
    }

    /// The length of a number's literal, which a tag ends, of at most 23 bytes; 0 when it is written unusually.
    @inline(__always)
    func literalLength(at position: Int) -> Int {
        let first = self[position]
        let length = first.count(before: UInt8(ascii: "<"))
        guard first.isNumeric(length) else { return 0 }
        return length < 8 ? length : longLiteralLength(at: position)
    }

    /// The same for a literal of 8 bytes or more, of which the first 8 are known.
    @inline(__always)
    private func longLiteralLength(at position: Int) -> Int {
        var length = 8
        while length < 24 {
            let word = self[position &+ length]
            let count = word.count(before: UInt8(ascii: "<"))
            guard word.isNumeric(count) else { return 0 }
            if count < 8 { return length &+ count }
            length &+= 8
        }
        return 0
    }
}
