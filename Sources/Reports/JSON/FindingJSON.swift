package import Findings
import SpreadsheetModel

/// The JSON object of one finding.
package enum FindingJSON {
    /// The finding with every key of the contract; behind them, where the bidder or the council has settled or answered
    /// it, how much it mattered before ("raised"), the bidder's words ("reply") and the council's decision ("accepted").
    package static func object(_ finding: Finding) -> JSONValue {
        .object(contract(finding) + remarks(finding))
    }

    private static func contract(_ finding: Finding) -> [JSONMember] {
        [
            JSONMember(key: "code", value: .string(finding.code.description)),
            JSONMember(key: "severity", value: .string(finding.severity.rawValue)),
            JSONMember(key: "sheet", value: .text(finding.location.sheet)),
            JSONMember(key: "cell", value: .described(finding.location.cell)),
            JSONMember(key: "reference", value: .text(finding.reference)),
            JSONMember(key: "message", value: .string(finding.message)),
            JSONMember(key: "found", value: .text(finding.found)),
            JSONMember(key: "expected", value: .text(finding.expected)),
            JSONMember(key: "fix", value: .string(finding.fix)),
            JSONMember(key: "who", value: .string(finding.who.rawValue)),
            JSONMember(key: "effect", value: .text(finding.effect?.text(places: 2))),
        ]
    }

    private static func remarks(_ finding: Finding) -> [JSONMember] {
        guard finding.reply != nil || finding.acceptance != nil else { return [] }
        let accepted = finding.acceptance.map { acceptance -> JSONValue in
            ["reason": .string(acceptance.reason), "by": .string(acceptance.by), "on": .text(acceptance.on)]
        }
        return [
            JSONMember(key: "raised", value: .text(finding.raised?.rawValue)),
            JSONMember(key: "reply", value: .text(finding.reply)),
            JSONMember(key: "accepted", value: accepted ?? .null),
        ]
    }
}
