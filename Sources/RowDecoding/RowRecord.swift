package import SpreadsheetModel

/// One row of a table, ready to be decoded.
package struct RowRecord {
    let file: String?
    let sheet: String
    let dateSystem: DateSystem
    let headings: RowHeadings
    /// Zero-based.
    let row: Int
    /// In the order of their columns.
    private let cells: ArraySlice<Cell>

    package init(
        file: String?, sheet: String, dateSystem: DateSystem, headings: RowHeadings, row: Int,
        cells: ArraySlice<Cell>
    ) {
        self.file = file
        self.sheet = sheet
        self.dateSystem = dateSystem
        self.headings = headings
        self.row = row
        self.cells = Self.inOrder(cells)
    }

    /// The cells in the order of their columns. Where a column comes twice, the empty cell goes.
    private static func inOrder(_ cells: ArraySlice<Cell>) -> ArraySlice<Cell> {
        let isInOrder = zip(cells, cells.dropFirst()).allSatisfy { $0.reference < $1.reference }
        if isInOrder { return cells }
        let held = Set(cells.filter { !$0.isEmpty }.map(\.reference))
        let kept = cells.filter { !$0.isEmpty || !held.contains($0.reference) }
        return kept.sorted { $0.reference < $1.reference }[...]
    }

    /// The value of the row; nil when it holds nothing under any heading.
    package func decode<Row: Decodable>(_ type: Row.Type) throws -> Row? {
        guard !headings.columns.isEmpty else {
            throw error(
                .missingHeading, nil, nil, found: "none in row \(headings.range.first.rowNumber)", expected: "headings")
        }
        let isEmpty = !cells.contains { $0.value != .blank && headings.columns.contains($0.reference.column) }
        if isEmpty { return nil }
        do {
            return try Row(from: RowValueDecoder(row: self))
        } catch DecodingError.dataCorrupted(let context) {
            // The type itself refuses what its cells hold together: the row is the place.
            throw error(
                .unexpectedValue, CellReference(row: row, column: headings.range.first.column), nil,
                found: "this row", expected: "a \(type): \(context.debugDescription)")
        }
    }

    /// The cell under a heading; a blank one where nothing is stored.
    func cell(named name: String) throws(CellDecodingError) -> Cell {
        let found = headings.cells(named: name)
        guard let heading = found.first else {
            throw error(
                .missingHeading, nil, name, found: "no such heading in row \(headings.range.first.rowNumber)",
                expected: "a column")
        }
        guard found.count == 1 else {
            throw error(
                .repeatedHeading, found[1], name, found: "it in \(found[0]) and \(found[1])", expected: "one column")
        }
        return cell(inColumn: heading.column) ?? Cell(CellReference(row: row, column: heading.column), .blank)
    }

    private func cell(inColumn column: Int) -> Cell? {
        let index = cells.indices.partitionPoint { cells[$0].reference.column < column }
        return index < cells.endIndex && cells[index].reference.column == column ? cells[index] : nil
    }

    /// An error of this row.
    func error(
        _ code: CellDecodingError.Code, _ cell: CellReference?, _ heading: String?, found: String, expected: String
    ) -> CellDecodingError {
        CellDecodingError(
            code: code, file: file, sheet: sheet, cell: cell, heading: heading, found: found, expected: expected)
    }
}
