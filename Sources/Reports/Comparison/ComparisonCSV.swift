package import Assessment
import Checks
import SocialValue
import SpreadsheetModel
import Valuation

/// A comparison as comma-separated text (RFC 4180, UTF-8): one record for each lot, measure and bidder.
package enum ComparisonCSV {
    private static let headings = [
        "Lot", "Bidder", "File", "Status", "Theme", "Reference", "Question", "Units", "Proxy Value",
        "Answer As Sent", "Accepted Answer", "Stated", "Computed", "Counted", "Remark",
    ]

    /// The document of a comparison. Bids without a return that could be read have no records.
    package static func document(_ assessment: Assessment) -> String {
        let records = assessment.lots.flatMap { lot in
            let answers = lot.bids.map(Answers.init)
            return lot.measures.flatMap { measure in
                lot.bids.indices.filter { lot.bids[$0].valued != nil }.map {
                    record(measure, of: lot.bids[$0], answers[$0], cell: measure.cells[$0], lot: lot.name)
                }
            }
        }
        return CSVField.document([headings.map { .text($0) }] + records)
    }

    private static func record(
        _ measure: MeasureComparison, of bid: AssessedBid, _ answers: Answers, cell: MeasureComparison.Cell?,
        lot: String?
    ) -> [CSVField] {
        let own = cell.map { bid.lines[$0.line].valued }
        let texts = [
            lot ?? "", bid.name, bid.fileName ?? "", bid.bid.status.rawValue, measure.theme, measure.label,
            measure.measure?.question ?? own?.line.question ?? "",
            measure.measure?.unit.text ?? own?.line.unit.text ?? "",
        ]
        let proxy = measure.measure?.valuedProxy?.value ?? own?.proxy?.value
        let numbers = [proxy, answers.sent(measure), answers.accepted(measure)].map {
            $0.map { CSVField.number($0) } ?? .empty
        }
        let amounts = [cell?.stated, cell?.computed, cell?.counted].map { amount in
            amount.map { CSVField.number($0.pounds, places: 2) } ?? .empty
        }
        return texts.map { .text($0) } + numbers + amounts + [.text(remark(on: cell))]
    }

    /// A bid's answers as they were sent, and those with which accepted ones count in their place, added up by measure as
    /// its pounds are.
    private struct Answers {
        private var sent: [[String]: ExactDecimal] = [:]
        private var accepted: [[String]: ExactDecimal] = [:]

        init(_ bid: AssessedBid) {
            for line in bid.lines {
                let key =
                    line.valued.measure.map { [$0.reference.text] } ?? [line.valued.line.label, line.valued.theme]
                Self.add(line.valued.line.answer.state.quantity, to: &sent[key])
                Self.add(line.accepted?.answer, to: &accepted[key])
            }
        }

        private static func add(_ answer: ExactDecimal?, to sum: inout ExactDecimal?) {
            guard let answer else { return }
            sum = sum.map { $0.adding(answer) ?? $0 } ?? answer
        }

        private static func key(_ measure: MeasureComparison) -> [String] {
            measure.measure.map { [$0.reference.text] } ?? [measure.label, measure.theme]
        }

        func sent(_ measure: MeasureComparison) -> ExactDecimal? { sent[Self.key(measure)] }
        func accepted(_ measure: MeasureComparison) -> ExactDecimal? { accepted[Self.key(measure)] }
    }

    /// What else there is to say of a bid's answer, in words.
    private static func remark(on cell: MeasureComparison.Cell?) -> String {
        guard let cell else { return "not in the return" }
        let words = [
            cell.isBlank ? "blank" : nil, cell.isRecordOnly ? "record only" : nil,
            cell.isAccepted ? "accepted answer" : nil, cell.isOutlier ? "far above the other bids" : nil,
        ]
        return words.compactMap(\.self).joined(separator: "; ")
    }
}
