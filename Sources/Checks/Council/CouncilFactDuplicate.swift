import CouncilFramework
import Findings
import SocialValue

/// A fact of the tender on two rows.
enum CouncilFactDuplicate: CouncilCheck, SingleFinding {
    static let definition = FindingDefinition(
        "council-fact-duplicate", .check, .council,
        title: "A fact about the tender is given twice",
        meaning: """
            Two rows of the sheet Tender give the same fact, and they may differ. We used the first, which may be the \
            wrong one.
            """,
        fix: "Keep the row that is right, and delete the other.")

    static func finding(of note: CouncilNote) -> Finding? {
        guard case .factRepeated(let name, let text, let first) = note.subject else { return nil }
        return Finding(
            definition, at: note.location,
            message: "\"\(name)\" of the tender is given a second time, as \"\(text)\": it is already in \(first). "
                + "We used that one.",
            found: text, expected: "one row for each fact")
    }
}
