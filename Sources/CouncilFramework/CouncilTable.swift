import Findings
import SpreadsheetModel
import Vocabulary

/// A small table on one sheet of a council's workbook, its columns found by their headings.
struct CouncilTable {
    /// The sheet it stands on.
    let sheet: Sheet
    /// The zero-based row of its headings.
    let headerRow: Int
    /// The zero-based column of each heading found, by the heading as asked for.
    let columns: [String: Int]
    private let source: CouncilSheets

    /// The table on the sheet of that name; nil when there is no such sheet, or no row of it has the first heading.
    ///
    /// - Parameter headings: the headings it may have, the compulsory one first.
    init?(on name: String, headings: [String], in source: CouncilSheets) {
        guard let sheet = source.named(name), let compulsory = headings.first else { return nil }
        let wanted = Dictionary(uniqueKeysWithValues: headings.map { (HeadingVocabulary.normalized($0), $0) })
        for row in sheet.rowNumbers {
            var columns: [String: Int] = [:]
            for cell in sheet.row(row) {
                guard let label = cell.label, let heading = wanted[HeadingVocabulary.normalized(label)] else {
                    continue
                }
                if columns[heading] == nil { columns[heading] = cell.reference.column }
            }
            guard columns[compulsory] != nil else { continue }
            (self.sheet, headerRow, self.columns, self.source) = (sheet, row, columns, source)
            return
        }
        return nil
    }

    /// The zero-based rows below the headings that hold something under one of them.
    var rows: [Int] {
        sheet.rowNumbers.filter { row in
            row > headerRow && columns.values.contains { sheet[CellReference(row: row, column: $0)]?.label != nil }
        }
    }

    /// The cell under a heading; nil when the table lacks the heading or the cell is not stored.
    func cell(_ heading: String, row: Int) -> Cell? {
        columns[heading].flatMap { sheet[CellReference(row: row, column: $0)] }
    }

    /// The text under a heading on one line; nil when there is none.
    func text(_ heading: String, row: Int) -> String? {
        cell(heading, row: row)?.label
    }

    /// The place of a cell under a heading, or of the row's first cell when the table lacks the heading.
    func place(_ heading: String, row: Int) -> CellLocation {
        source.location(sheet, CellReference(row: row, column: columns[heading] ?? columns.values.min() ?? 0))
    }
}
