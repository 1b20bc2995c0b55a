import SpreadsheetModel

/// Finds the measures table by its headings, wherever on the visible sheets it starts.
enum TableLocator {
    /// The table with the most headings recognised; of equals, the first in tab and row order.
    /// Cost: one pass over the cells of the visible sheets.
    ///
    /// - Parameter compulsory: the columns without which a table is not the one looked for.
    static func locate(
        in sheets: [Sheet], compulsory: [FormColumn] = FormColumn.compulsory
    ) throws(NoReturnTable) -> ReturnTable {
        let visible = sheets.filter { $0.visibility == .visible }
        let candidates = visible.flatMap { sheet in sheet.rowNumbers.compactMap { table(in: sheet, headerRow: $0) } }
        let complete = candidates.filter { table in
            compulsory.allSatisfy { table.columns[$0] != nil }
        }
        if let best = complete.firstMaximum(by: \.columns.count) { return best }
        let nearest = candidates.firstMaximum(by: \.columns.count)
        throw NoReturnTable(
            sheets: visible.map(\.name), nearest: nearest.map { ($0.sheet.name, $0.headerRow + 1) },
            missing: compulsory.filter { nearest?.columns[$0] == nil }.map(\.heading))
    }

    /// The table whose headings would be this row; nil when fewer than three of them are headings we know.
    private static func table(in sheet: Sheet, headerRow: Int) -> ReturnTable? {
        var columns: [FormColumn: Int] = [:]
        var schemes: [(name: String, column: Int)] = []
        for cell in sheet.row(headerRow) {
            guard case .text(let heading) = cell.value else { continue }
            if let column = HeadingVocabulary.column(for: heading) {
                if columns[column] == nil { columns[column] = cell.reference.column }
            } else if HeadingVocabulary.isPriorityScheme(heading) {
                schemes.append((PrintedText.singleLine(heading), cell.reference.column))
            }
        }
        guard columns.count >= 3 else { return nil }
        return ReturnTable(sheet: sheet, headerRow: headerRow, columns: columns, schemes: schemes)
    }
}

extension Array {
    /// The first of the elements for which `measure` is greatest.
    fileprivate func firstMaximum(by measure: (Element) -> Int) -> Element? {
        guard let greatest = map(measure).max() else { return nil }
        return first { measure($0) == greatest }
    }
}
