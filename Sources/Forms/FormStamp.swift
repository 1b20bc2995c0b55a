import Crypto
import SpreadsheetModel
package import Valuation

/// The stamp of a form: a fingerprint of what its measures are and what they are worth.
///
/// It is made from five columns of the table, row by row: theme, reference, question, unit and proxy value. Headings,
/// formulas, totals and the other sheets are not in it, although the form locks them. White space counts
/// as one space, a proxy value by its number and not by how it is shown, and none is the same as 0, so a spreadsheet
/// program that saves the form anew leaves the stamp as it is. It shows that a form was changed, not by whom: anybody
/// can work it out again.
package struct FormStamp: Hashable, Sendable, CustomStringConvertible {
    /// "PB1-6F0A-12C4-9B3D-55E8": the kind of form, then the first 64 bits of a SHA-256.
    package let description: String

    /// The stamp of the form that a council's framework makes.
    package init(of framework: Framework) {
        self.init(
            rows: framework.measures.map {
                [$0.theme, $0.reference.text, $0.question, $0.unit.text, Self.text(of: $0.proxy)]
            })
    }

    /// The stamp of what the rows of a return print.
    package init(of lines: [ReturnLine]) {
        self.init(
            rows: lines.map {
                [
                    $0.theme, $0.label, $0.question, $0.unit.text,
                    $0.proxy.isUnreadable ? "?" : Self.text(of: $0.proxy.proxy),
                ]
            })
    }

    /// A stamp as printed, in either case; nil when the text is none.
    package init?(_ text: String) {
        let parts = text.uppercased().split(separator: "-", omittingEmptySubsequences: false)
        let isStamp =
            parts.count == 5 && parts[0] == Substring(Self.kind)
            && parts.dropFirst().allSatisfy { $0.count == 4 && $0.allSatisfy(\.isHexDigit) }
        guard isStamp else { return nil }
        description = parts.joined(separator: "-")
    }

    private static let kind = "PB1"

    private init(rows: [[String]]) {
        let text = rows.map { $0.map(Self.plain).joined(separator: "\u{1F}") }.joined(separator: "\u{1E}")
        let digits = SHA256.hash(data: Array(text.utf8)).prefix(8).map { byte in
            let hexadecimal = String(byte, radix: 16, uppercase: true)
            return hexadecimal.count < 2 ? "0" + hexadecimal : hexadecimal
        }
        let groups = stride(from: 0, to: 8, by: 2).map { digits[$0] + digits[$0 + 1] }
        description = ([Self.kind] + groups).joined(separator: "-")
    }

    private static func plain(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func text(of proxy: Proxy?) -> String {
        (proxy?.value ?? .zero).description
    }
}
