package import Returns
import SocialValue
import SpreadsheetModel
import Vocabulary

/// The columns of a table of measures: those a return has too, those only a council has, and its schemes.
package struct MeasureColumns {
    /// Further codes of the measure.
    package static let aliases = "Aliases"
    /// Yes for a measure that is only recorded.
    package static let recordOnly = "Record Only"
    /// Social or Local economic.
    package static let valueType = "Value Type"
    /// What bidders are told.
    package static let guidance = "Guidance"
    /// How the heading of another edition's proxy values starts: "Proxy Value 2020".
    package static let editionPrefix = "Proxy Value"

    private static let council = [aliases, recordOnly, valueType, guidance]

    /// The headings a council workbook has, schemes apart.
    package static let headings =
        [FormColumn.theme, .reference, .question, .unit, .proxy].map(\.heading) + council

    /// The zero-based column of each heading and scheme.
    private(set) var all: [String: Int] = [:]
    /// The columns of priorities, left to right.
    private(set) var schemes: [(name: String, column: Int)] = []
    /// The columns of other editions' proxy values, left to right.
    private(set) var editions: [(name: String, column: Int)] = []
    /// Headings that say nothing to us.
    private(set) var unknown: [Cell] = []

    /// Sorts the headings of a table.
    ///
    /// - Parameter schemes: the schemes that the sheet `Priorities` names.
    package init(_ table: ReturnTable, schemes listed: [String]) {
        for column in FormColumn.allCases { all[column.heading] = table.columns[column] }
        for cell in table.sheet.row(table.headerRow) {
            guard let heading = cell.label else { continue }
            let words = HeadingVocabulary.normalized(heading)
            let column = cell.reference.column
            if table.columns.values.contains(column) { continue }
            if let known = Self.council.first(where: { HeadingVocabulary.normalized($0) == words }) {
                all[known] = column
            } else if let scheme = listed.first(where: { HeadingVocabulary.normalized($0) == words }) {
                add(scheme, at: column)
            } else if let edition = Self.edition(heading) {
                editions.append((edition, column))
            } else if HeadingVocabulary.isPriorityScheme(heading) {
                add(heading, at: column)
            } else if HeadingVocabulary.column(for: heading) == nil {
                unknown.append(cell)
            }
        }
    }

    private mutating func add(_ scheme: String, at column: Int) {
        schemes.append((scheme, column))
        all[scheme] = column
    }

    /// "Proxy Value 2020" is edition 2020.
    private static func edition(_ heading: String) -> String? {
        guard heading.lowercased().hasPrefix(editionPrefix.lowercased()) else { return nil }
        let name = PrintedText.singleLine(String(heading.dropFirst(editionPrefix.count)))
        return name.isEmpty ? nil : name
    }
}

/// Rows of the council's table of measures that hold a measure and give none: those without a reference, and hidden ones.
struct UnusableMeasureRows {
    let table: ReturnTable
    let rows: TableRows

    /// What is noted of each, in the order of rows.
    ///
    /// - Parameter place: the place of a cell of the table's sheet.
    func notes(at place: (CellReference) -> CellLocation) -> [CouncilNote] {
        let hidden = rows.hiddenRows.compactMap { row in
            row.line.map { CouncilNote(.rowHidden($0.label, row: row.rowNumber), at: place($0.referenceCell)) }
        }
        let nameless = table.sheet.rowNumbers.filter(isNameless).map { row in
            CouncilNote(
                .referenceMalformed("", question: text(.question, row) ?? ""),
                at: place(CellReference(row: row, column: table.columns[.reference] ?? 0)))
        }
        return (nameless + hidden).sorted { $0.location.cell?.row ?? 0 < $1.location.cell?.row ?? 0 }
    }

    /// Whether a row says what to answer and what it is worth, but not by which reference: at least two of its question,
    /// its unit and its proxy value are there. A row that was read as a line is told of by itself.
    private func isNameless(_ row: Int) -> Bool {
        guard row > table.headerRow, row < table.endRow, !table.isHidden(row), text(.reference, row) == nil else {
            return false
        }
        switch rows.roles[row] {
        case .line, .heading: return false
        case nil, .label, .total, .ignored:
            return [FormColumn.question, .unit, .proxy].count { text($0, row) != nil } >= 2
        }
    }

    private func text(_ column: FormColumn, _ row: Int) -> String? { table.cell(column, row: row)?.label }
}
