import SpreadsheetModel

/// Reads the cells of one row that are written the way nearly every program writes them:
/// `<c r="B7" s="1" t="s"><v>12</v></c>`, in the row that they are in, the attributes in this order, nothing to decode.
///
/// Every byte is compared with what is expected, so none is left that would have to be checked for its character.
struct FastCellParser: ~Escapable {
    let words: UnalignedWords
    /// The head of a cell in the first column of the row.
    private let rowHead: UInt64
    private let address: SWARWord
    private let addressLength: Int
    private let sharedStringCount: Int32
    /// The most bytes of a text or a formula that are taken this way.
    let longestText: Int

    @_lifetime(copy bytes)
    @inline(__always)
    init(_ bytes: Span<UInt8>, of row: borrowing RowBuffer, sharedStringCount: Int, longestText: Int) {
        words = UnalignedWords(bytes)
        rowHead = CellHead.row(Int32(truncatingIfNeeded: row.row))
        address = row.address
        addressLength = row.addressLength
        self.sharedStringCount = Int32(clamping: sharedStringCount)
        self.longestText = longestText
    }

    /// Reads the cell at a position into a place of the span, and gives the position after it; nil when the cell is
    /// written in any other way, or too near to the end of the part.
    ///
    /// The position and the parts of the record are kept in local values until the record is complete: going through
    /// memory for each of them took longer than all the rest.
    @inline(__always)
    func read(at start: Int, into records: inout MutableSpan<CellRecord>, at index: Int) -> Int? {
        guard words.hasRoom(at: start), let (column, openingEnd) = opening(at: start) else { return nil }
        var position = openingEnd
        var head = rowHead | CellHead.column(column)
        if words[position].starts(with: SWARWord(" s=\""), count: 4) {
            let digits = words[position &+ 4]
            let length = digits.count(before: UInt8(ascii: "\""))
            // Six digits are always less than the largest style.
            guard length < 7, let number = digits.number(ofDigits: length) else { return nil }
            head |= CellHead.style(number)
            position &+= length &+ 5
        }
        let next = words[position]
        if next.starts(with: SWARWord(" t=\"s\"><"), count: 8) {
            let digits = words[position &+ 10]
            let length = digits.count(before: UInt8(ascii: "<"))
            guard words[position &+ 8].starts(with: SWARWord("v>"), count: 2),
                let number = digits.number(ofDigits: length), number < sharedStringCount
            else { return nil }
            position &+= 10 &+ length
            guard words[position].starts(with: SWARWord("</v></c>"), count: 8) else { return nil }
            records[index] = CellRecord(
                CellHead(bits: head | CellHead.value(.text, in: .shared)), content: CellRecord.range(Int(number), 0))
            return position &+ 8
        }
        if next.starts(with: SWARWord("/>"), count: 2) {
            records[index] = CellRecord(CellHead(bits: head | CellHead.value(.blank, in: .inside)))
            return position &+ 2
        }
        if next.starts(with: SWARWord("><v>"), count: 4) {
            position &+= 4
        } else if next.starts(with: SWARWord(" t=\"n\"><"), count: 8),
            words[position &+ 8].starts(with: SWARWord("v>"), count: 2)
        {
            position &+= 10
        } else {
            return readText(at: position, head: head, into: &records, at: index)
        }
        let length = words.literalLength(at: position)
        guard length > 0, words[position &+ length].starts(with: SWARWord("</v></c>"), count: 8) else { return nil }
        records[index] = CellRecord(
            CellHead(bits: head | CellHead.value(.number, in: .part)), content: CellRecord.range(position, length))
        return position &+ length &+ 8
    }

    /// Takes `<c r="B7"` at a position: the zero-based column, and the position after.
    @inline(__always)
    private func opening(at start: Int) -> (column: Int32, end: Int)? {
        let word = words[start]
        guard word.starts(with: SWARWord("<c r=\""), count: 6) else { return nil }
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
