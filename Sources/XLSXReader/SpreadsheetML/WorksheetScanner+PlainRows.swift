import SpreadsheetModel

extension WorksheetScanner {
    /// Takes the start tag of a row at the position when it is written as `<row r="7">` or `<row r="7" spans="1:9">`.
    /// False, with nothing moved, when it is written in any other way.
    mutating func takePlainRowStart() -> Bool {
        guard !xml.isEndPending, xml.depth < xml.limits.depth else { return false }
        let words = PlainWords(xml.bytes)
        let start = xml.position
        guard words.hasRoom(at: start), words[start].starts(with: ByteWord("<row r=\""), count: 8) else { return false }
        // The number and the quote behind it are how the addresses of the row's cells end, too. With leading zeros
        // they would not be.
        let address = words[start + 8]
        guard address.byte(0) != UInt8(ascii: "0"),
            let (number, addressEnd) = words.number(at: start + 8, endedBy: UInt8(ascii: "\"")),
            number <= Int32(CellReference.rowLimit)
        else { return false }
        var position = addressEnd
        if words[position].starts(with: ByteWord(" spans=\""), count: 8) {
            guard let (_, colon) = words.number(at: position + 8, endedBy: UInt8(ascii: ":")),
                let (_, quote) = words.number(at: colon, endedBy: UInt8(ascii: "\""))
            else { return false }
            position = quote
        }
        guard words[position].starts(with: ByteWord(">"), count: 1) else { return false }
        xml.openPlainElement(.row, nameRange: start + 1..<start + 4)
        xml.position = position + 1
        row.start(Int(number) - 1, isHidden: false, address: address, addressLength: addressEnd - start - 8)
        return true
    }

    /// Takes the end tag of the row at the position when it is written as `</row>`. False, with nothing moved, when it
    /// is written in any other way or the row's own name has a prefix.
    mutating func takePlainRowEnd() -> Bool {
        guard !xml.isEndPending, xml.openElements.last?.nameRange.count == 3 else { return false }
        let words = PlainWords(xml.bytes)
        guard words.hasRoom(at: xml.position), words[xml.position].starts(with: ByteWord("</row>"), count: 6) else {
            return false
        }
        xml.position += 6
        xml.closeElement()
        return true
    }
}
