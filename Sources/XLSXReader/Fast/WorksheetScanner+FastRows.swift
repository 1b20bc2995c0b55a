extension WorksheetScanner {
    /// Takes the row at the position while it is written in the usual way: nil when it starts in any other, true when all
    /// of it was taken. False when something unusual stands in it: then its element is open, and what was taken of it is
    /// in ``row``.
    mutating func fastPathRow() -> Bool? {
        guard let name = fastPathRowStart() else { return nil }
        fastPathCells()
        if UnalignedWords(xml.bytes).isRowEnd(at: xml.position) {
            xml.position += 6
            return true
        }
        xml.openPlainElement(.row, nameRange: name)
        return false
    }

    /// Takes the start tag of a row at the position when it is written as `<row r="7">` or `<row r="7" spans="1:9">`, or
    /// with the same attributes after its number as the row before: where its name stands. Its element is not opened.
    /// Nil, with nothing moved, when it is written in any other way.
    mutating func fastPathRowStart() -> Range<Int>? {
        guard !xml.isEndPending else { return nil }
        let words = UnalignedWords(xml.bytes)
        let start = xml.position
        guard let (number, addressEnd) = words.rowNumber(at: start) else { return nil }
        var position = addressEnd
        var extent = defaultRowExtent
        if words[position].starts(with: SWARWord(" spans=\""), count: 8) {
            guard let (_, colon) = words.number(at: position + 8, endedBy: UInt8(ascii: ":")),
                let (_, quote) = words.number(at: colon, endedBy: UInt8(ascii: "\""))
            else { return nil }
            position = quote
        }
        if words[position].starts(with: SWARWord(">"), count: 1) {
            position += 1
        } else if let seen = seenRowEnding, words.isSame(at: addressEnd, as: seen.range) {
            position = addressEnd + seen.range.count
            extent = seen.extent
        } else {
            return nil
        }
        xml.position = position
        row.start(
            Int(number) - 1, extent: extent, address: words[start + 8], addressLength: addressEnd - start - 8)
        return start + 1..<start + 4
    }

    /// Keeps what follows the row number in the start tag at `start`, which the slow path has just read, so that rows with
    /// the same attributes can take the fast path: LibreOffice gives each row six more.
    ///
    /// Such a row means the same but for its number. What it declares would change what its cells mean, so one with a
    /// declaration is not kept; nor is one that is empty, or so long that its like is rare.
    mutating func keepRowEnding(of start: Int) {
        let words = UnalignedWords(xml.bytes)
        guard !xml.isEndPending, xml.openElements.last?.nameRange.lowerBound == start + 1,
            let (_, addressEnd) = words.rowNumber(at: start), xml.position - addressEnd <= 256,
            words.hasRoom(at: xml.position)
        else { return }
        for attribute in xml.attributes where attribute.name == .xmlns || xml.isDeclaration(attribute) { return }
        seenRowEnding = (addressEnd..<xml.position, row.extent)
    }

    /// Takes the end tag of the row at the position when it is written as `</row>`. False, with nothing moved, when it
    /// is written in any other way or the row's own name has a prefix.
    mutating func fastPathRowEnd() -> Bool {
        guard xml.openElements.last?.nameRange.count == 3, UnalignedWords(xml.bytes).isRowEnd(at: xml.position) else {
            return false
        }
        xml.position += 6
        xml.closeElement()
        return true
    }
}
