import SpreadsheetModel

extension WorksheetScanner {
    /// Takes the row at the position while it is written in the usual way: nil when it starts in any other, true when all
    /// of it was taken. False when something unusual stands in it: then its element is open, and what was taken of it is
    /// in ``row``.
    mutating func takePlainRow() -> Bool? {
        guard let name = takePlainRowStart() else { return nil }
        takePlainCells()
        if PlainWords(xml.bytes).isRowEnd(at: xml.position) {
            xml.position += 6
            return true
        }
        xml.openPlainElement(.row, nameRange: name)
        return false
    }

    /// Takes the start tag of a row at the position when it is written as `<row r="7">` or `<row r="7" spans="1:9">`:
    /// where its name stands. Its element is not opened. Nil, with nothing moved, when it is written in any other way.
    mutating func takePlainRowStart() -> Range<Int>? {
        guard !xml.isEndPending else { return nil }
        let words = PlainWords(xml.bytes)
        let start = xml.position
        guard words.hasRoom(at: start), words[start].starts(with: ByteWord("<row r=\""), count: 8) else { return nil }
        // The number and the quote behind it are how the addresses of the row's cells end, too. With leading zeros
        // they would not be.
        let address = words[start + 8]
        guard address.byte(0) != UInt8(ascii: "0"),
            let (number, addressEnd) = words.number(at: start + 8, endedBy: UInt8(ascii: "\"")),
            number <= Int32(CellReference.rowLimit)
        else { return nil }
        var position = addressEnd
        if words[position].starts(with: ByteWord(" spans=\""), count: 8) {
            guard let (_, colon) = words.number(at: position + 8, endedBy: UInt8(ascii: ":")),
                let (_, quote) = words.number(at: colon, endedBy: UInt8(ascii: "\""))
            else { return nil }
            position = quote
        }
        guard words[position].starts(with: ByteWord(">"), count: 1) else { return nil }
        xml.position = position + 1
        row.start(Int(number) - 1, isHidden: false, address: address, addressLength: addressEnd - start - 8)
        return start + 1..<start + 4
    }

    /// Takes the end tag of the row at the position when it is written as `</row>`. False, with nothing moved, when it
    /// is written in any other way or the row's own name has a prefix.
    mutating func takePlainRowEnd() -> Bool {
        guard xml.openElements.last?.nameRange.count == 3, PlainWords(xml.bytes).isRowEnd(at: xml.position) else {
            return false
        }
        xml.position += 6
        xml.closeElement()
        return true
    }
}
