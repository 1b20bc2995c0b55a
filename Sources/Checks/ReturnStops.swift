import Findings
import SpreadsheetModel

/// What stops in some bidders' returns, for a report that is about the bids and not about each return.
package struct ReturnStops {
    /// How many there are.
    package let count: Int
    /// The first of them, one sentence each: bidder, cell and what was found.
    package let lines: [String]
    /// How many are not among ``lines``.
    package let more: Int

    /// Nobody reads more in a report on something else.
    package static let most = 20

    /// - Parameter returns: the returns with whose they are, in the order they are told.
    package init(_ returns: [(bidder: String, checked: CheckedReturn)]) {
        count = returns.reduce(0) { $0 + $1.checked.count(.stop) }
        let stops = returns.lazy.flatMap { bidder, checked in
            checked.findings.lazy.filter { $0.severity == .stop }.map { (bidder, $0) }
        }
        let told = Array(stops.prefix(Self.most))
        lines = told.map { bidder, finding in
            let place = [finding.location.sheet, finding.location.cell?.description].compactMap(\.self)
            let start = [CellText.line(bidder, limit: 80), place.joined(separator: "!")].filter { !$0.isEmpty }
            return "\(start.joined(separator: ", ")): \(finding.message)"
        }
        more = count - told.reduce(0) { $0 + $1.1.times }
    }

    /// "3 stops in the returns".
    package var heading: String { "\(count) \(count == 1 ? "stop" : "stops") in the returns" }
}
