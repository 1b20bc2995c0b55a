import CouncilFramework
import Findings
import SocialValue

/// A reference or a proxy value of the council's that nobody sees.
enum CouncilTextUnseen: CouncilCheck, SingleFinding {
    static let definition = FindingDefinition(
        "council-text-unseen", .check, .council,
        title: "Something in the council's workbook cannot be seen",
        meaning: """
            A reference or a proxy value has the colour of its cell or is smaller than 4 points, or its row or column is \
            only a few pixels high or wide. It is used all the same.
            """,
        fix: "Show it in a colour and a size that can be read, and check what it says.")

    static func finding(of note: CouncilNote) -> Finding? {
        guard case .textUnseen(let unseen) = note.subject else { return nil }
        return Finding(
            definition, at: note.location, reference: unseen.label, message: TextUnseen.words(unseen),
            found: unseen.text,
            expected: "text that can be seen")
    }
}
