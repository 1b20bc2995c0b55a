import CouncilFramework
import Findings

/// A cell of the council's workbook that says something else than its place asks for.
enum CouncilValueUnreadable: CouncilCheck, SingleFinding {
    static let definition = FindingDefinition(
        "council-value-unreadable", .check, .council,
        title: "An entry in the council's workbook cannot be read",
        meaning: """
            The cell should have a number, a date, a yes or a list of references, and has something else. We left it \
            out: checks that need it do nothing.
            """,
        fix: "Enter what is expected, or clear the cell.")

    static func finding(of note: CouncilNote) -> Finding? {
        guard case .valueUnreadable(let subject, let text, let expected) = note.subject else { return nil }
        return Finding(
            definition, at: note.location, message: "The \(subject) is \"\(text)\", but should be \(expected).",
            found: text, expected: expected)
    }
}
