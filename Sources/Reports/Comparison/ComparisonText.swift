package import Assessment
import Checks
import Findings
import SocialValue
import SpreadsheetModel

/// The report of `compare` for a person at a terminal: lot by lot the sentence, the ranking and what it rests on; then
/// what was found.
package struct ComparisonText {
    private let style: TerminalStyle
    /// How many changes that change the winner are told.
    private static let shownFlips = 5

    package init(style: TerminalStyle) {
        self.style = style
    }

    /// The whole report.
    package func report(_ assessment: Assessment) -> String {
        let title = assessment.tender.name.map { style.bold(VisibleText.of($0)) } ?? ""
        let lots = assessment.lots.map { lot($0, assessment.tender).joined(separator: "\n") }
        return ([title, lots.joined(separator: "\n\n"), found(assessment.findings)])
            .filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private func lot(_ lot: LotAssessment, _ tender: Tender) -> [String] {
        let name = lot.name == nil ? [] : [style.bold(VisibleText.of(lot.label))]
        return name + [indented(lot.decision.sentence)] + [""] + ranking(lot, tender) + rests(lot.decision)
            + stops(lot.returnStops)
    }

    private func indented(_ text: String) -> String {
        "  " + TerminalSafeText.wrapped(VisibleText.of(text), width: style.width - 2, indent: "  ")
    }

    // MARK: Ranking

    /// One row a bid, the first on top; figures right-aligned.
    private func ranking(_ lot: LotAssessment, _ tender: Tender) -> [String] {
        let places = tender.markPlaces
        let scored = lot.criteria.map { "\($0.name) \($0.weight)" } + (lot.criteria.isEmpty ? [] : ["Total"])
        let heading = [lot.decision.placeHeading, "Bidder", "Status", "Price", "Social value"] + scored
        let rows = lot.ranked.map { bid in
            [
                bid.rank.map(String.init) ?? "-", CellText.line(bid.name, limit: 30), bid.bid.status.rawValue,
                bid.bid.price?.displayText ?? "-", bid.amount.map(lot.decision.text) ?? "-",
            ]
                + lot.criteria.indices.map { mark($0 < bid.scores.count ? bid.scores[$0].marks : nil, places) }
                + (lot.criteria.isEmpty ? [] : [mark(bid.total, places)])
        }
        let table = ([heading] + rows).map { $0.map(VisibleText.of) }
        return TextTable.lines(table, words: [1, 2]).enumerated().map { number, line in
            "  " + (number == 0 ? style.bold(line) : line)
        }
    }

    private func mark(_ marks: ExactDecimal?, _ places: Int) -> String {
        marks.map { $0.text(places: max(places, $0.decimalPlaces)) } ?? "-"
    }

    // MARK: What it rests on

    private func rests(_ decision: Decision) -> [String] {
        guard decision.basis != .nothing else { return [] }
        var lines = decision.flipsByFinding.prefix(Self.shownFlips).map { flip in
            let place = [flip.location.sheet, flip.location.cell?.description].compactMap(\.self)
                .joined(separator: "!")
            let finding = flip.finding.map { " Finding: \($0)." } ?? ""
            return "\(flip.reference) of \(flip.bidder), \(place): \(decision.text(of: flip.from)) -> "
                + "\(decision.text(of: flip.to)). \(flip.kind.words): \(Decision.outcome(flip.winnerAfter)).\(finding)"
        }
        let rest = decision.flips.count - lines.count
        if rest > 0 { lines.append("\(rest) more changes to one line change who is first: they are in the workbook.") }
        lines += decision.smallestChanges.prefix(Self.shownFlips).map(decision.sentence)
        lines += decision.attendance.filter { $0.winnerAfter != decision.leader || $0.reordersOthers }
            .prefix(Self.shownFlips).map(\.sentence)
        guard !lines.isEmpty else { return [] }
        return ["", "  " + style.bold("What this is based on (analysis, not used for the award)")]
            + lines.map {
                "  - " + TerminalSafeText.wrapped(VisibleText.of($0), width: style.width - 4, indent: "    ")
            }
    }

    /// What stops in the returns themselves, as a total may be made of figures that nobody should count yet.
    private func stops(_ stops: ReturnStops) -> [String] {
        guard stops.count > 0 else { return [] }
        let more = stops.more > 0 ? ["… and \(stops.more) more, on the sheet Findings of the workbook (-o)."] : []
        return ["", "  " + style.bold(stops.heading)]
            + (stops.lines + more).map {
                "  - " + TerminalSafeText.wrapped(VisibleText.of($0), width: style.width - 4, indent: "    ")
            }
    }

    private func found(_ findings: [Finding]) -> String {
        guard !findings.isEmpty else { return "" }
        let lines = FindingLines(style: style, homeSheet: nil).lines(findings.sorted { $0.severity > $1.severity })
        return ([style.bold("Found in the comparison")] + lines).joined(separator: "\n")
    }
}
