import SpreadsheetModel

extension WorksheetScanner {
    /// Takes the cell at the position when it is written the way nearly every program writes it:
    /// `<c r="B7" s="1" t="s"><v>12</v></c>`, the attributes in this order, nothing to decode. False, with nothing
    /// moved, when it is written in any other way; then ``readCell()`` reads it, with the same result.
    mutating func takePlainCell() -> Bool {
        guard !xml.isEndPending else { return false }
        var cursor = PlainCellCursor(xml.bytes, at: xml.position)
        guard cursor.take("<c r=\""), let reference = cursor.takeReference() else { return false }
        var record = CellRecord(row: reference.row, column: reference.column)
        if cursor.take("\" s=\"") {
            guard let style = cursor.takeNumber() else { return false }
            record.style = style
        }
        var type = UInt8(ascii: "n")
        if cursor.take("\" t=\"") {
            guard let letter = cursor.takeTypeLetter() else { return false }
            type = letter
        }
        if cursor.take("\"/>") {
            row.cells.append(record)
            xml.position = cursor.position
            return true
        }
        guard cursor.take("\"><v>"), takeValue(&cursor, type: type, into: &record), cursor.take("</v></c>") else {
            return false
        }
        row.cells.append(record)
        cellCount += 1
        xml.position = cursor.position
        return true
    }

    private func takeValue(_ cursor: inout PlainCellCursor, type: UInt8, into record: inout CellRecord) -> Bool {
        let start = cursor.position
        switch type {
        case UInt8(ascii: "s"):
            guard let index = cursor.takeNumber(), Int(index) < sharedStringCount else { return false }
            record.kind = .text
            record.place = .shared
            record.start = index
            return true
        case UInt8(ascii: "n"):
            guard cursor.takeDigits(), cursor.position - start <= xml.limits.cellTextLength else { return false }
            record.kind = .number
        case UInt8(ascii: "b"):
            guard let value = cursor.takeNumber(), value < 2, cursor.position == start + 1 else { return false }
            record.kind = .boolean
            record.start = value
            return true
        default:
            return false
        }
        record.place = .part
        record.start = Int32(start)
        record.length = Int32(cursor.position - start)
        return true
    }
}
