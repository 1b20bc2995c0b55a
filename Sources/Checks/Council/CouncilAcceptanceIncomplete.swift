import CouncilFramework
import Findings

/// A decision on the sheet `Accepted` that does not say enough to be used.
enum CouncilAcceptanceIncomplete: CouncilCheck, SingleFinding {
    static let definition = FindingDefinition(
        "council-acceptance-incomplete", .check, .council,
        title: "An accepted finding lacks its bidder, code, reason or name",
        meaning: """
            A finding counts as accepted only where the sheet Accepted gives the bidder, the code, the reason \
            and who decided. This row does not, so it is not used: the finding stays as it is.
            """,
        fix: "Fill in the row, or clear it.")

    static func finding(of note: CouncilNote) -> Finding? {
        guard case .acceptanceIncomplete(let missing) = note.subject else { return nil }
        let list = missing.joined(separator: ", ")
        return Finding(
            definition, at: note.location,
            message: "This row accepts a finding and does not say: \(list). It is not used.", expected: list)
    }
}
