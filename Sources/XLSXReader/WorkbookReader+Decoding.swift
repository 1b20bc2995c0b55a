public import RowDecoding
public import SpreadsheetModel

extension WorkbookReader {
    /// Reads the rows below a row of headings into values of a type, each property found by its heading; the rules are
    /// those of `RowDecoder`.
    ///
    /// Rows are decoded as they are read, so the sheet is never built. Cost: one pass over the sheet; memory is the
    /// sheet's inflated XML and the values.
    ///
    /// - Parameters:
    ///   - type: What a row becomes.
    ///   - index: The sheet's position in ``sheets``, from 0.
    ///   - range: The cells of the headings and the rows below them; nil for the whole sheet with its headings in the
    ///     first row. `CellRange.rows(from:)` gives all from a zero-based row on, and the `rangeWithoutTotals` of a
    ///     `TableDefinition` those of a table.
    ///   - matching: How properties find their headings.
    /// - Throws: `CellDecodingError` with the cell's address, what reading the sheet throws, or what a type's own
    ///   decoding throws.
    public func decodeRows<Row: Decodable>(
        _ type: Row.Type = Row.self, ofSheetAt index: Int, in range: CellRange? = nil,
        matching: HeadingMatching = .exact
    ) throws -> [Row] {
        let range = range ?? .rows(from: 0)
        var headings = RowHeadings([], in: range, matching: matching)
        var rows: [Row] = []
        var strings = SharedStringCache(count: sharedStrings.count)
        try streamRows(ofSheetAt: index) { row in
            guard row.index >= range.first.row, row.index <= range.last.row else { return }
            if row.index == range.first.row {
                headings = RowHeadings(row.cells(strings: &strings), in: range, matching: matching)
            } else {
                let record = RowRecord(
                    file: fileName, sheet: sheets[index].name, dateSystem: dateSystem, headings: headings,
                    row: row.index, cells: row.cells(strings: &strings)[...])
                if let value = try record.decode(type) { rows.append(value) }
            }
        }
        return rows
    }
}

extension SheetRow {
    /// The cells of the row, copied.
    fileprivate func cells(strings: inout SharedStringCache) -> [Cell] {
        var cells: [Cell] = []
        cells.reserveCapacity(count)
        for position in 0..<count {
            cells.append(strings.cell(at: position, of: self))
        }
        return cells
    }
}
