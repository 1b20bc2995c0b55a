package import Assessment
package import Checks
import Findings
package import SocialValue
import SpreadsheetModel
import Valuation

/// A tender put together in a test: a framework, and bids with a line or two each.
package struct TenderSample {
    package var framework: Framework
    package var evaluation = Evaluation()
    package private(set) var returns: [CheckedReturn] = []

    /// Measures NT18 (£0.963812) and NT28 (£1) of two themes, and one theme without measures.
    package init(_ method: ScoringMethod? = nil, weights: [(String, Int)] = [("Social value", 100)]) {
        var tender = Tender(
            reference: "T-1", title: "Grounds",
            weights: weights.map { AwardWeight($0.0, percent: ExactDecimal($0.1)) })
        tender.scoring = method
        framework = Framework(
            tender: tender, themes: ["Growth", "Social", "Innovation"],
            measures: [("NT18", "Growth", "0.963812"), ("NT28", "Social", "1"), ("NT1", "Growth", "30782")].map {
                Measure(
                    reference: .known($0.0), theme: $0.1, question: $0.0,
                    unit: MeasureUnit("£"), proxy: Proxy(.exactly($0.2)))
            }, schemes: [])
    }

    /// Adds a bid with its return.
    ///
    /// - Parameters:
    ///   - lines: measure, answer and stated value of each line; nil leaves the cell blank.
    ///   - scores: what evaluators typed, by criterion.
    package mutating func add(
        _ bidder: String, lot: String? = nil, price: String? = nil, status: BidStatus = .inTender,
        lines: [(String, String?, String?)], scores: [(String, String)] = [], file: String? = nil
    ) {
        add(bidder, lot: lot, lines: lines, file: file)
        evaluation.bids.append(
            Bid(
                bidder, lot: lot, price: price.map { .exactly($0) }, status: status,
                place: CellLocation(
                    file: "e.xlsx", sheet: "Bids", cell: CellReference(row: evaluation.bids.count + 1, column: 0))))
        evaluation.scores += scores.map {
            EvaluatorScore($0.0, bidder: bidder, lot: lot, evaluator: "Jo", score: .exactly($0.1))
        }
    }

    /// Adds a return alone.
    package mutating func add(
        _ bidder: String, lot: String? = nil, lines: [(String, String?, String?)], file: String? = nil,
        tender: String? = nil
    ) {
        var source = Return.sample(
            lines.enumerated().map { row, line in
                let isRecorded = framework.measures.first { $0.reference.text == line.0 }?.proxy
                return .sample(
                    line.0, row: row + 2, theme: "Growth", proxy: isRecorded?.value.description, answer: line.1,
                    stated: line.2)
            })
        source.bidder = bidder
        source.lot = lot
        source.tender = tender
        let name = file ?? "\(bidder.lowercased())\(lot.map { "-\($0)" } ?? "").xlsx"
        source.file = SourceFile(name: name, sha256: name, byteCount: 1)
        let valued = Valuer(framework: framework).value(source)
        returns.append(
            CheckedReturn(
                fileName: name, file: source.file, outcome: .success(valued),
                findings: CheckCatalogue.findings(in: valued)))
    }

    /// Adds a file that was refused.
    package mutating func addRefused(_ name: String) {
        returns.append(
            CheckedReturn(
                fileName: name, file: nil,
                outcome: .failure(Refusal(code: "damaged", message: "\(name) is damaged.", cause: .unusableFile)),
                findings: []))
    }

    package mutating func reverse() { returns.reverse() }

    /// The assessment of all bids.
    package func assessed() throws -> Assessment {
        Assessor(framework: framework, evaluation: evaluation).assess(
            try TenderOffers(returns, evaluation: evaluation, tender: framework.tender))
    }

    /// The only lot.
    package func lot() throws -> LotAssessment {
        let lots = try assessed().lots
        return lots[0]
    }

    /// The loser's slip: price 50, quality 30, social value 20 in relation to the best, as stated. C states ten times its
    /// own answer × proxy.
    package static func losersSlip(_ status: BidStatus = .inTender, corrected: Bool = false) -> TenderSample {
        var method = ScoringMethod(.relative)
        method.figure = .stated
        var sample = TenderSample(method, weights: [("Price", 50), ("Quality", 30), ("Social value", 20)])
        sample.add("A", price: "100", lines: [("NT28", "100000", "100000")], scores: [("Quality", "30")])
        sample.add("B", price: "104", lines: [("NT28", "160000", "160000")], scores: [("Quality", "30")])
        sample.add(
            "C", price: "200", status: status, lines: [("NT28", "100000", corrected ? "100000" : "1000000")],
            scores: [("Quality", "15")])
        return sample
    }
}

extension LotAssessment {
    /// Each bidder's total with the places of the method.
    package func totals(_ places: Int = 4) -> [String: String] {
        Dictionary(uniqueKeysWithValues: bids.map { ($0.name, $0.total?.text(places: places) ?? "-") })
    }
}

extension MeasureReference {
    /// A reference that a test spells right.
    package static func known(_ text: String) -> MeasureReference {
        guard let reference = MeasureReference(text) else { preconditionFailure("\(text) is no reference") }
        return reference
    }
}
