import SpreadsheetModel
import Valuation

/// What a row under the headings is.
enum RowKind {
    /// A measure: its reference, and the text that followed the code in the same cell.
    case measure(MeasureReference?, rest: String)
    /// A banner that names the theme of the rows below it.
    case theme(String)
    /// The total of all measures, by the cell with its label.
    case total(Cell)
    /// A sub-total, a repeated heading, a note.
    case other

    init(of row: Int, in table: ReturnTable) {
        let labelled = table.sheet.row(row).filter { $0.label != nil }
        let reference = table.cell(.reference, row: row)?.label
        // The code comes first: a question may well start with the word "Total".
        if let (code, rest) = reference.flatMap({ MeasureReference.leading(in: $0) }) {
            self = .measure(code, rest: rest)
        } else if let label = labelled.first, Self.starts(label, with: HeadingVocabulary.totalLabels) {
            self = .total(label)
        } else if let label = labelled.first, Self.starts(label, with: HeadingVocabulary.subtotalLabels) {
            self = .other
        } else if let reference, Self.asksAndAnswers(row, in: table, reference: reference) {
            self = .measure(nil, rest: "")
        } else if table.columns[.theme] == nil, labelled.count == 1, case .text(let banner)? = labelled.first?.value {
            self = .theme(PrintedText.singleLine(banner))
        } else {
            self = .other
        }
    }

    /// Whether a row whose reference cannot be read is a measure all the same: it is no repeated heading, and has at
    /// least two of question, unit, proxy value and answer.
    private static func asksAndAnswers(_ row: Int, in table: ReturnTable, reference: String) -> Bool {
        guard HeadingVocabulary.column(for: reference) != .reference else { return false }
        return [FormColumn.question, .unit, .proxy, .answer].count { table.cell($0, row: row)?.label != nil } >= 2
    }

    private static func starts(_ cell: Cell, with labels: [String]) -> Bool {
        guard case .text(let text) = cell.value, text.count <= 80 else { return false }
        let words = HeadingVocabulary.normalized(text)
        return labels.contains { words == $0 || words.hasPrefix($0 + " ") }
    }
}
