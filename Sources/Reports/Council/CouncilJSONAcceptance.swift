import Checks
import Findings
import SocialValue
import SpreadsheetModel

/// Reads a council's acceptances of findings from its JSON.
enum CouncilJSONAcceptance {
    static func accepted(_ cursor: JSONCursor) throws(JSONFault) -> [AcceptedFinding] {
        var rows: [AcceptedFinding] = []
        for element in try cursor.elements() { rows.append(try row(element)) }
        return rows
    }

    private static func row(_ cursor: JSONCursor) throws(JSONFault) -> AcceptedFinding {
        let members = try cursor.members(["bidder", "code", "subject", "found", "reason", "by", "on"])
        func text(_ key: String) throws(JSONFault) -> String {
            guard let text = try members[key]?.text(), !text.allSatisfy(\.isWhitespace) else {
                throw cursor.fault("\"\(key)\" is missing")
            }
            return text
        }
        let code = try text("code")
        guard CheckCatalogue.definitions.contains(where: { $0.code.description == code }) else {
            throw cursor.fault("\"code\" is not the code of a finding")
        }
        return AcceptedFinding(
            bidder: try text("bidder"), code: code,
            subject: try members["subject"].unlessNull { (c) throws(JSONFault) in try c.text() },
            found: try members["found"].unlessNull { (c) throws(JSONFault) in try c.text() },
            reason: try text("reason"), by: try text("by"),
            on: try members["on"].unlessNull { (c) throws(JSONFault) in try c.date() })
    }
}
