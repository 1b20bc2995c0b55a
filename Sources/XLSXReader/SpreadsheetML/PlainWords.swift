import SpreadsheetModel

/// The bytes of a part, eight at a time from any position, for what is written in the usual way.
struct PlainWords: ~Escapable {
    private let bytes: RawSpan

    @_lifetime(copy bytes)
    @inline(__always)
    init(_ bytes: Span<UInt8>) {
        self.bytes = unsafe bytes.bytes
    }

    /// The most bytes that are looked at behind a position for which ``hasRoom(at:)`` was asked.
    ///
    /// The longest cell that is read this way is `<c r="` (6), three letters, seven digits and a quote (8), ` s="` (4),
    /// six digits and a quote (7), `><v>` (4), a literal (23), `</v></c>` (8): 63. A word more is looked at behind. Of a
    /// text, every word is asked for.
    private static let reach = 128

    /// The longest number's literal that is read this way, in bytes.
    static let longestLiteral = 23

    /// Whether there are so many bytes left that everything within reach can be looked at. The last cells of a sheet,
    /// behind which little stands, are left to the general way; so is what lies beyond the reach of a record.
    @inline(__always)
    func hasRoom(at position: Int) -> Bool {
        position >= 0 && position < bytes.byteCount &- Self.reach && position < Int(Int32.max) &- Self.reach
    }

    /// The eight bytes at a position within reach of one that has room.
    @inline(__always)
    subscript(_ position: Int) -> ByteWord {
        // Any eight bytes are a valid UInt64, and those within reach lie in the part.
        ByteWord(unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: position, as: UInt64.self).littleEndian)
    }

    /// Whether `</row>` stands at a position that has room.
    @inline(__always)
    func isRowEnd(at position: Int) -> Bool {
        hasRoom(at: position) && self[position].starts(with: ByteWord("</row>"), count: 6)
    }

    /// Whether the bytes at a position that has room are those of a range within the part.
    func isSame(at position: Int, as range: Range<Int>) -> Bool {
        var offset = 0
        while range.count &- offset >= 8 {
            guard hasRoom(at: position &+ offset),
                self[position &+ offset].bits == self[range.lowerBound &+ offset].bits
            else { return false }
            offset &+= 8
        }
        let rest = range.count &- offset
        return rest == 0
            || hasRoom(at: position &+ offset)
                && self[position &+ offset].starts(with: self[range.lowerBound &+ offset], count: rest)
    }

    /// The number of the row whose start tag begins with it at a position, as `<row r="7"`, and the position behind the
    /// quote; nil when it is written in any other way.
    ///
    /// The number and the quote behind it are how the addresses of the row's cells end, too. With leading zeros they
    /// would not be.
    @inline(__always)
    func rowNumber(at position: Int) -> (value: Int32, end: Int)? {
        guard hasRoom(at: position), self[position].starts(with: ByteWord("<row r=\""), count: 8),
            self[position &+ 8].byte(0) != UInt8(ascii: "0"),
            let (number, end) = number(at: position &+ 8, endedBy: UInt8(ascii: "\"")),
            number <= Int32(CellReference.rowLimit)
        else { return nil }
        return (number, end)
    }

    /// The whole number of 1 to 7 digits at a position, which `end` must follow, and the position behind that.
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

    /// The length of a text, which a tag ends, of ASCII characters with nothing to decode; nil when it holds anything
    /// else or is longer than `limit`. Behind it there is room.
    func textLength(at position: Int, atMost limit: Int) -> Int? {
        var length = 0
        while length <= limit, hasRoom(at: position &+ length) {
            let word = self[position &+ length]
            let count = word.count(before: UInt8(ascii: "<"))
            guard word.isPlainText(count) else { return nil }
            length &+= count
            if count < 8 { return length <= limit ? length : nil }
        }
        return nil
    }
}
