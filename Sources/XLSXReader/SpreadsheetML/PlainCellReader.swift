import SpreadsheetModel

/// Reads the cells of one row that are written the way nearly every program writes them:
/// `<c r="B7" s="1" t="s"><v>12</v></c>`, in the row that they are in, the attributes in this order, nothing to decode.
///
/// Every byte is compared with what is expected, so none is left that would have to be checked for its character.
struct PlainCellReader: ~Escapable {
    private let words: PlainWords
    /// Zero-based.
    private let row: Int32
    private let address: ByteWord
    private let addressLength: Int
    private let sharedStringCount: Int32

    @_lifetime(copy bytes)
    @inline(__always)
    init(_ bytes: Span<UInt8>, of row: borrowing RowBuffer, sharedStringCount: Int) {
        words = PlainWords(bytes)
        self.row = Int32(truncatingIfNeeded: row.row)
        address = row.address
        addressLength = row.addressLength
        self.sharedStringCount = Int32(clamping: sharedStringCount)
    }

    /// Reads the cell at a position into a place of the span, and gives the position behind it; nil when the cell is
    /// written in any other way, or too near to the end of the part.
    ///
    /// The position and the parts of the record are kept in local values until the record is complete: going through
    /// memory for each of them took longer than all the rest.
    @inline(__always)
    func read(at start: Int, into records: inout MutableSpan<CellRecord>, at index: Int) -> Int? {
        guard words.hasRoom(at: start), let (column, openingEnd) = opening(at: start) else { return nil }
        var position = openingEnd
        var style: Int32 = 0
        if words[position].starts(with: ByteWord(" s=\""), count: 4) {
            let digits = words[position &+ 4]
            let length = digits.count(before: UInt8(ascii: "\""))
            guard length < 8, let number = digits.number(ofDigits: length) else { return nil }
            style = number
            position &+= length &+ 5
        }
        let next = words[position]
        var value = (kind: CellKind.blank, place: CellRecord.Place.inside, start: Int32(0), length: 0)
        if next.starts(with: ByteWord(" t=\"s\"><"), count: 8) {
            let digits = words[position &+ 10]
            value.length = digits.count(before: UInt8(ascii: "<"))
            guard words[position &+ 8].starts(with: ByteWord("v>"), count: 2),
                let number = digits.number(ofDigits: value.length), number < sharedStringCount
            else { return nil }
            position &+= 10
            (value.kind, value.place, value.start) = (.text, .shared, number)
        } else if next.starts(with: ByteWord("><v>"), count: 4) {
            position &+= 4
            value = (.number, .part, Int32(truncatingIfNeeded: position), words.literalLength(at: position))
            guard value.length > 0 else { return nil }
        } else if next.starts(with: ByteWord("/>"), count: 2) {
            records[index] = CellRecord(row: row, column: column, style: style)
            return position &+ 2
        } else if next.starts(with: ByteWord(" t=\"n\"><"), count: 8) {
            guard words[position &+ 8].starts(with: ByteWord("v>"), count: 2) else { return nil }
            position &+= 10
            value = (.number, .part, Int32(truncatingIfNeeded: position), words.literalLength(at: position))
            guard value.length > 0 else { return nil }
        } else {
            return nil
        }
        position &+= value.length
        guard words[position].starts(with: ByteWord("</v></c>"), count: 8) else { return nil }
        records[index] = CellRecord(
            row: row, column: column, style: style, kind: value.kind, place: value.place, start: value.start,
            length: Int32(truncatingIfNeeded: value.length))
        return position &+ 8
    }

    /// Takes `<c r="B7"` at a position: the zero-based column, and the position behind.
    @inline(__always)
    private func opening(at start: Int) -> (column: Int32, end: Int)? {
        let word = words[start]
        guard word.starts(with: ByteWord("<c r=\""), count: 6) else { return nil }
        var column = Int32(word.byte(6) &- UInt8(ascii: "A"))
        guard column < 26 else { return nil }
        var position = start &+ 7
        if !words[position].starts(with: address, count: addressLength) {
            // A second and a third letter.
            for _ in 0..<2 {
                let letter = Int32(words[position].byte(0) &- UInt8(ascii: "A"))
                guard letter < 26 else { break }
                column = (column &+ 1) &* 26 &+ letter
                position &+= 1
            }
            guard column < Int32(CellReference.columnLimit), words[position].starts(with: address, count: addressLength)
            else { return nil }
        }
        return (column, position &+ addressLength)
    }
}
