import CouncilFramework
import Findings

/// A hidden row of the council's table of measures.
enum CouncilRowHidden: CouncilCheck, SingleFinding {
    static let definition = FindingDefinition(
        "council-row-hidden", .check, .council,
        title: "A measure in the council's workbook is hidden",
        meaning: """
            People who open the workbook do not see the row, so its measure was left out: it is on no form, and an answer \
            to it counts as unknown. A filter that was left on also hides rows.
            """,
        fix: "Unhide the row to use its measure, or delete it.")

    static func finding(of note: CouncilNote) -> Finding? {
        guard case .rowHidden(let label, let row) = note.subject else { return nil }
        return Finding(
            definition, at: note.location, reference: label,
            message: "Row \(row) with the measure \(label) is hidden, so the measure was left out.", found: label,
            expected: "a visible row, or none")
    }
}
