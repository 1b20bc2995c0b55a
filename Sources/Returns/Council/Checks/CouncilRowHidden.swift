import Findings
import SpreadsheetModel

/// A hidden row of the council's table of measures.
enum CouncilRowHidden: CouncilCheck {
    static let definition = FindingDefinition(
        "council-row-hidden", .check, .council,
        title: "A measure of the council's workbook is hidden",
        meaning: """
            Nobody who opens the workbook sees the row, so its measure was left out: it is on no form, and an answer to \
            it is one to a measure that is not the council's. A filter that was left on hides rows, too.
            """,
        fix: "Show the row to use its measure, or delete it.")

    static let definitions = [definition]

    /// - Parameter row: the row as Excel shows it, from 1.
    static func finding(_ label: String, row: Int, at location: CellLocation) -> Finding {
        Finding(
            definition, at: location, reference: label,
            message: "Row \(row) with the measure \(label) is hidden, so the measure was left out.", found: label,
            expected: "a row that is seen, or none")
    }
}
