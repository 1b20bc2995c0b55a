import SpreadsheetModel

extension WorksheetScanner {
    /// Reads the cell whose start tag was read last (ECMA-376 part 1, 18.3.1.4), however it is written.
    mutating func readCell() throws(PartError) {
        let start = xml.position
        let place = try cellReference()
        let reference = place ?? CellReference(row: row.row, column: 0)
        // An index that is no number in range is as good as one beyond the table: General.
        let style = xml.integer(.style) ?? (xml.attribute(.style) == nil ? 0 : -1)
        let index = 0..<Int(CellHead.undefinedStyle) ~= style ? Int32(style) : CellHead.undefinedStyle
        var record = CellRecord(
            CellHead(row: Int32(reference.row), column: Int32(reference.column), style: index))
        let type = xml.string(.type) ?? "n"
        var value: Range<Int>?
        let inside = xml.depth
        while try xml.nextChild(of: inside) {
            let contentStart = row.bytes.count
            if xml.name == .value {
                try xml.appendContent(to: &row.bytes)
                if type == "str" || type == "inlineStr" {
                    XStringUnescaping.resolve(in: &row.bytes, from: contentStart)
                }
                value = contentStart..<row.bytes.count
            } else if xml.name == .inlineString {
                try xml.appendRichText(to: &row.bytes, keeping: &row.rich, as: row.count)
                value = contentStart..<row.bytes.count
            } else if xml.name == .formula {
                try xml.appendContent(to: &row.bytes)
                XStringUnescaping.resolve(in: &row.bytes, from: contentStart)
                try check(.formula, from: contentStart, of: reference, at: start)
                record.set(formula: contentStart..<row.bytes.count)
            }
        }
        if let value {
            try check(.cell, from: value.lowerBound, of: reference, at: start)
            do throws(PartProblem) {
                try setValue(of: &record, type: type, bytes: value)
            } catch {
                throw PartError(error, at: start, cell: reference)
            }
        }
        guard place != nil else {
            if !record.head.isEmpty { layout.unplacedCells += 1 }
            return
        }
        // Columns repeat beyond that, and a row that never ends must not be held.
        guard row.count < CellReference.columnLimit else {
            throw PartError(.duplicateCell, at: start, cell: reference)
        }
        append(record)
    }

    /// Refuses text at the end of the row's buffer that is too long.
    private func check(
        _ length: TextLength, from textStart: Int, of cell: CellReference, at start: Int
    ) throws(PartError) {
        do throws(PartError) {
            try length.check(row.bytes, from: textStart, xml.limits, at: start)
        } catch {
            var error = error
            error.cell = cell
            throw error
        }
    }

    /// Adds a cell to the row.
    mutating func append(_ record: CellRecord) {
        row.append(record)
        order.note(record.head)
        if record.head.kind != .blank || record.head.hasFormula { cellCount += 1 }
    }

    /// The address: as the cell gives it, else the next column of its row. Nil when what the cell gives is no address:
    /// Excel passes such a cell over.
    private func cellReference() throws(PartError) -> CellReference? {
        guard let address = xml.string(.reference) else {
            let column = row.count == 0 ? 0 : row.records[row.count - 1].head.column + 1
            guard column < CellReference.columnLimit else { throw PartError(.cellOutsideGrid, at: xml.position) }
            return CellReference(row: row.row, column: column)
        }
        if let reference = CellReference(address) { return reference }
        if Self.isShapedAsAddress(address) { throw PartError(.cellOutsideGrid, at: xml.position) }
        return nil
    }

    /// Whether a text is letters and digits as an address is, if only of a cell that no sheet has.
    private static func isShapedAsAddress(_ text: String) -> Bool {
        let digits = text.utf8.drop { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }
        return digits.count < text.utf8.count && !digits.isEmpty
            && digits.allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
    }

    /// Takes the content of `v` or `is`, in the row's buffer, as the type says (ECMA-376 part 1, 18.18.11).
    private func setValue(
        of record: inout CellRecord, type: String, bytes range: Range<Int>
    ) throws(PartProblem) {
        if type == "str" || type == "inlineStr" {
            record.set(.text, in: .buffer, start: range.lowerBound, length: range.count)
            return
        }
        let range = trimmed(range)
        if range.isEmpty { return }
        let kind = try kind(of: type)
        if type == "s" {
            guard let index = integer(range), index < sharedStringCount else { throw .sharedStringOutOfRange }
            record.set(kind, in: .shared, start: index)
        } else if type == "b" {
            record.set(kind, in: .inside, isTrue: try boolean(range))
        } else {
            record.set(kind, in: .buffer, start: range.lowerBound, length: range.count)
        }
    }

    private func kind(of type: String) throws(PartProblem) -> CellKind {
        switch type {
        case "n": .number
        case "s": .text
        case "b": .boolean
        case "e": .error
        case "d": .date
        default: throw .unknownCellType
        }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, XMLScanner.isWhiteSpace(row.bytes[start]) { start += 1 }
        while end > start, XMLScanner.isWhiteSpace(row.bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    private func integer(_ range: Range<Int>) -> Int? {
        guard range.count <= 9 else { return nil }
        var number = 0
        for byte in row.bytes[range] {
            let digit = byte &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            number = number * 10 + Int(digit)
        }
        return number
    }

    private func boolean(_ range: Range<Int>) throws(PartProblem) -> Bool {
        let bytes = row.bytes[range]
        if bytes.elementsEqual("1".utf8) || bytes.elementsEqual("true".utf8) { return true }
        guard bytes.elementsEqual("0".utf8) || bytes.elementsEqual("false".utf8) else { throw .malformedBoolean }
        return false
    }
}
