package import Checks
import SocialValue
import SpreadsheetModel
import Valuation

/// The lines of valued returns as a CSV file (RFC 4180, UTF-8): one record a measure, all returns one after another.
package enum ValuedLinesCSV {
    /// The file for some checked returns, in the order given; refused ones have no lines.
    ///
    /// The priority schemes of all returns stand at the end, each once, and after them what each answer cell holds: its
    /// text, and its state in the word of the JSON report.
    package static func document(_ returns: [CheckedReturn]) -> String {
        let valued = returns.compactMap { checked in (try? checked.outcome.get()).map { (checked.shownName, $0) } }
        let schemes = valued.flatMap(\.1.schemeNames).reduce(into: [String]()) { names, name in
            if !names.contains(name) { names.append(name) }
        }
        let records = valued.flatMap { file, valued in
            valued.lines.map { record($0, file: file, bidder: valued.source.bidder, schemes: schemes) }
        }
        return CSVField.document([(headings + schemes + answerHeadings).map { .text($0) }] + records)
    }

    private static let headings = [
        "File", "Bidder", "Theme", "Reference", "Question", "Units", "Proxy Value", "Answer", "Pledged Social Value",
        "Stated", "Stated less computed", "Reconciliation",
    ]
    private static let answerHeadings = ["Answer Text", "Answer State"]

    private static func record(
        _ valued: ValuedLine, file: String, bidder: String?, schemes: [String]
    ) -> [CSVField] {
        let line = valued.line
        let texts = [file, bidder ?? "", valued.theme, line.label, line.question, line.unit.text]
        let numbers = [valued.proxy?.value, line.answer.state.quantity].map { $0.map { CSVField.number($0) } ?? .empty }
        let amounts = [valued.computed, valued.stated, valued.difference].map { amount in
            amount.map { CSVField.number($0.pounds, places: 2) } ?? .empty
        }
        return texts.map { .text($0) } + numbers + amounts
            + [.text(valued.reconciliation.rawValue)] + schemes.map { .text(valued.priorities[$0] ?? "") }
            + [.text(line.answer.text ?? ""), .text(line.answer.state.name)]
    }
}

/// The CSV file of ``ValuedLinesCSV``. Its columns are the priority schemes of all returns, so it is written at the end.
package struct ValuedLinesReport: ReturnsReport {
    private var returns: [CheckedReturn] = []

    package init() {}

    package func part(_ checked: CheckedReturn, at position: Int) -> CheckedReturn { checked }

    package mutating func add(_ part: CheckedReturn) -> String {
        returns.append(part)
        return ""
    }

    package func ending() -> [String] { [ValuedLinesCSV.document(returns)] }
}
