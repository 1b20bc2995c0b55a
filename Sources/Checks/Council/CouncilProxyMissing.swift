import CouncilFramework
import Findings
import SocialValue
import Vocabulary

/// A measure of the council's without a proxy value that is not said to be only recorded.
enum CouncilProxyMissing: CouncilCheck, SingleFinding {
    static let definition = FindingDefinition(
        "council-proxy-missing", .check, .council,
        title: "A measure of the council's workbook has no proxy value",
        meaning: """
            A blank or "N/A" under Proxy Value makes a measure worth £0 for every bidder. That is right for a \
            measure that is only recorded, and the column "Record Only" says so. A 0 or a dash says it, too.
            """,
        fix: "Enter the proxy value, or Yes under \"Record Only\" where the measure is only recorded.")

    static func finding(of note: CouncilNote) -> Finding? {
        guard case .proxyMissing(let label, let text) = note.subject else { return nil }
        let found = text.map { "\"\(Excerpt.of($0))\" as its proxy value" } ?? "no proxy value"
        return Finding(
            definition, at: note.location, reference: label,
            message: "\(label) has \(found), so it is worth £0 for every bidder.", found: text,
            expected: CouncilValue.proxyExpectation)
    }
}
