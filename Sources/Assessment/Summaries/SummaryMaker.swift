import Findings
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// Makes the assessment summaries of a tender that is decided.
package struct SummaryMaker {
    private let assessment: Assessment
    private let law: SummaryLaw
    private let withheld: Set<SummaryLaw.WinnerFact>

    /// - Parameter withheld: what is not told of the winner, for a reason that the council records.
    /// - Throws: ``SummaryFault`` when the council's workbook does not say whose law holds.
    package init(_ assessment: Assessment, withholding withheld: Set<SummaryLaw.WinnerFact> = []) throws(SummaryFault) {
        guard let jurisdiction = assessment.tender.jurisdiction else {
            throw SummaryFault(
                message: "The council's workbook does not say whose law the tender is held under. Fill in "
                    + "\"Jurisdiction\" on the sheet Tender.")
        }
        if let stop = assessment.findings.first(where: { $0.severity == .stop }) {
            throw SummaryFault(
                message:
                    "No summaries were written, as a finding stops the award. \(stop.location): \(stop.message) \(stop.fix)"
            )
        }
        self.assessment = assessment
        law = SummaryLaw.of(jurisdiction)
        self.withheld = withheld
    }

    /// One summary for each bid that was assessed, by lot and bidder; a late bid was not assessed and has none.
    ///
    /// - Throws: ``SummaryFault`` when a lot is not decided, a typed score has no reason, a bid that is not in has none,
    ///   or the law asks for facts of a bidder that were not typed.
    package func summaries() throws(SummaryFault) -> [AssessmentSummary] {
        var all: [AssessmentSummary] = []
        for lot in assessment.lots {
            guard lot.decision.basis == .total, let name = lot.decision.leader,
                let winner = lot.bids.first(where: { $0.name == name && $0.isIn })
            else {
                throw SummaryFault(
                    message: "No summaries were written, as \(lot.label) is not decided. \(lot.decision.sentence)")
            }
            for bid in lot.bids where bid.bid.status != .late {
                try check(bid, in: lot)
                let summary = summary(of: bid, in: lot, winner: winner)
                try checkNames(in: summary, of: lot)
                all.append(summary)
            }
        }
        return all
    }

    private func check(_ bid: AssessedBid, in lot: LotAssessment) throws(SummaryFault) {
        let place = bid.bid.place.map { " (\($0))" } ?? ""
        if bid.isIn {
            for score in bid.scores where score.criterion.kind == .typed && score.reasons.isEmpty {
                throw SummaryFault(
                    message:
                        "\(bid.name) has no reason for its score under \(score.criterion.name)\(AssessmentChecks.phrase(lot)). Type "
                        + "it on the sheet Scores, in the column Reason or Comment.")
            }
        } else if bid.bid.reason == nil {
            throw SummaryFault(
                message:
                    "\(bid.name) is \(bid.bid.status.rawValue)\(AssessmentChecks.phrase(lot)) without a reason\(place). Type it on the "
                    + "sheet Bids.")
        }
        guard law.needsIdentity else { return }
        let identity = bid.bid.identity
        let missing = [
            ("Address", identity.address), ("E-mail", identity.email), ("Identifier", identity.identifier),
        ].filter { $0.1 == nil }.map(\.0)
        guard missing.isEmpty else {
            throw SummaryFault(
                message:
                    "The summary of \(bid.name)\(AssessmentChecks.phrase(lot)) needs \(missing.joined(separator: ", ")) from the sheet "
                    + "Bids\(place): \(law.citation).")
        }
    }

    /// The names that a bid is known by.
    private static func names(_ bid: AssessedBid) -> [String] {
        [bid.name, bid.bid.identity.legalName].compactMap(\.self)
    }

    /// Whether a text names an organisation, its legal form and punctuation aside. A name of a letter or two is in every
    /// sentence, so its own capitals count.
    private static func mentions(_ text: String, _ name: String) -> Bool {
        let key = OrganisationName.key(name)
        let visible = String(
            String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.generalCategory != .format }))
        guard key.utf8.count < 3 else { return " \(OrganisationName.key(visible)) ".contains(" \(key) ") }
        let words = visible.split { !$0.isLetter && !$0.isNumber }
        return words.contains { $0.lowercased() == key && $0.uppercased() == String($0) }
            && name.uppercased() == name
    }

    /// A reason that names another bidder would tell of it what no law asks for.
    private func checkNames(in summary: AssessmentSummary, of lot: LotAssessment) throws(SummaryFault) {
        let isWinnerTold = summary.winner.map { $0.name != nil } ?? false
        let told = lot.bids.filter {
            BidKey($0.name, lot: nil) == BidKey(summary.bid.bidder, lot: nil)
                || isWinnerTold && lot.decision.leader == $0.name
        }.flatMap(Self.names)
        let reasons = (summary.marks + (summary.winner?.marks ?? [])).flatMap(\.reasons)
        let texts = [summary.outcome] + reasons
        for other in assessment.lots.flatMap(\.bids).flatMap(Self.names) where !told.contains(other) {
            guard texts.contains(where: { Self.mentions($0, other) }) else { continue }
            throw SummaryFault(
                message:
                    "A reason in the summary of \(summary.bid.bidder)\(AssessmentChecks.phrase(lot)) names another bidder, "
                    + "\(other). Reword it in the evaluation workbook: a summary says nothing of the others.")
        }
    }

    private func summary(of bid: AssessedBid, in lot: LotAssessment, winner: AssessedBid) -> AssessmentSummary {
        let isWinner = bid.name == winner.name
        let told = isWinner ? [] : law.tellsOfWinner.subtracting(withheld)
        return AssessmentSummary(
            bid: bid.bid, tender: assessment.tender, lot: lot.name, law: law, marks: marks(of: bid), total: bid.total,
            outcome: outcome(bid, in: lot, winner: winner),
            winner: isWinner ? nil : self.winner(winner, told: told),
            withheld: isWinner
                ? [] : SummaryLaw.WinnerFact.allCases.filter { law.tellsOfWinner.contains($0) && withheld.contains($0) }
        )
    }

    private func winner(_ winner: AssessedBid, told: Set<SummaryLaw.WinnerFact>) -> AssessmentSummary.Winner {
        let marks = marks(of: winner).map { mark in
            AssessmentSummary.Mark(
                criterion: mark.criterion, how: mark.how, marks: told.contains(.scores) ? mark.marks : nil,
                reasons: told.contains(.reasons) && mark.criterion.kind == .typed ? mark.reasons : [])
        }
        let isTold = told.contains(.scores) || told.contains(.reasons)
        return AssessmentSummary.Winner(
            name: told.contains(.name) ? winner.bid.identity.legalName ?? winner.name : nil,
            marks: isTold ? marks : [], total: told.contains(.scores) ? winner.total : nil)
    }

    private func outcome(_ bid: AssessedBid, in lot: LotAssessment, winner: AssessedBid) -> String {
        let isWinner = bid.name == winner.name
        let isTied = lot.decision.lead == .zero
        let tie =
            isTied ? " Bids with as many points were parted by the tie rule: \(lot.decision.tieRule.rawValue)." : ""
        if isWinner { return "Your bid won, with \(total(bid)) points.\(tie)" }
        switch bid.bid.status {
        case .inTender:
            guard bid.total != nil else {
                return "Your bid did not win. Its social value is below the minimum that the tender documents set."
            }
            let isFirst = isTied && bid.total == winner.total
            return "Your bid did not win. It has \(total(bid)) points.\(isFirst ? tie : "")"
        case .excluded, .late, .disregarded:
            return "Your bid was \(bid.bid.status.rawValue) and not ranked. The reason: \(bid.bid.reason ?? "")"
        }
    }

    private func total(_ bid: AssessedBid) -> String {
        bid.total.map { $0.text(places: assessment.tender.markPlaces) } ?? "no"
    }

    // MARK: Marks and reasons

    private func marks(of bid: AssessedBid) -> [AssessmentSummary.Mark] {
        bid.scores.map { score in
            AssessmentSummary.Mark(
                criterion: score.criterion, how: MethodWords.how(score.criterion, in: assessment.tender),
                marks: score.marks, reasons: reasons(score, of: bid))
        }
    }

    private func reasons(_ score: CriterionScore, of bid: AssessedBid) -> [String] {
        switch score.criterion.kind {
        case .price: [bid.bid.price.map { "Your price is \($0.displayText)." }].compactMap(\.self)
        case .typed: score.reasons
        case .socialValue: figureReasons(bid)
        }
    }

    /// The figure, its largest lines with their cells, and every accepted answer with its reason.
    private func figureReasons(_ bid: AssessedBid) -> [String] {
        guard let amount = bid.amount else { return [] }
        let counted = LineFigure(assessment.tender.scoring)
        func worth(_ line: AssessedLine) -> ExactDecimal { counted.amount(of: line, as: assessment.figure) ?? .zero }
        func text(_ amount: ExactDecimal) -> String {
            counted.countsPoints ? "\(amount) points" : Money(rounding: amount)?.displayText ?? "£\(amount)"
        }
        let figure = "Your pledge counts \(text(amount)): \(MethodWords.measured(assessment.tender.scoring))."
        let largest = bid.lines.filter { worth($0) > .zero }
            .sorted { left, right in
                let (a, b) = (worth(left), worth(right))
                return a == b ? left.valued.line.rowNumber < right.valued.line.rowNumber : a > b
            }.prefix(Self.mostLines)
        let lines = largest.map { line in
            let cell = line.valued.line.answer.cell.map { " (\($0))" } ?? ""
            return "\(line.valued.line.label)\(cell) \(text(worth(line)))"
        }
        let parts = lines.isEmpty ? [] : ["The largest lines of your return: \(lines.joined(separator: "; "))."]
        let accepted = bid.lines.compactMap { line in
            line.accepted.map { accepted in
                "\(line.valued.line.label) counts with the answer \(accepted.answer), accepted in place of "
                    + "\(line.valued.line.answer.text ?? "a blank"): \(accepted.reason)"
            }
        }
        return [figure] + parts + accepted
    }

    private static let mostLines = 5
}
