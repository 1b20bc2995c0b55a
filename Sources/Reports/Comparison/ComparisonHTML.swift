package import Assessment
import Checks
import Findings
import SocialValue
import SpreadsheetModel

/// A comparison as one page of HTML: lot by lot the sentence, the ranking with its marks, the themes as bars with their
/// figures beside them, and the changes that would change who is first.
package struct ComparisonHTML {
    private let version: String
    private static let shownFlips = 500

    package init(version: String) {
        self.version = version
    }

    /// The page.
    package func page(_ assessment: Assessment) -> String {
        let title = "Comparison of bids" + (assessment.tender.name.map { ": \($0)" } ?? "")
        let lots = assessment.lots.enumerated().map { section($1, number: $0 + 1, assessment.tender) }
        return PageStyle.page(
            title: title, main: [.element("h1", [:], .text(title))] + lots + [found(assessment.findings)],
            version: version
        ).map(\.html).joined()
    }

    private func section(_ lot: LotAssessment, number: Int, _ tender: Tender) -> Markup {
        let heading = lot.name == nil ? "The decision" : lot.label
        let anchor = "lot-\(number)"
        return .element(
            "section", ["id": anchor, "aria-labelledby": "\(anchor)-heading"],
            .element("h2", ["id": "\(anchor)-heading"], .element("bdi", [:], .text(heading))),
            .element("p", ["class": "summary"], .text(lot.decision.sentence)),
            ranking(lot, tender, anchor: anchor), ThemeBars(lot, anchor: anchor).markup,
            flips(lot.decision, anchor: anchor), further(lot.decision), stops(lot.returnStops))
    }

    private func ranking(_ lot: LotAssessment, _ tender: Tender, anchor: String) -> Markup {
        let places = tender.markPlaces
        func marks(_ marks: ExactDecimal?) -> ComparisonTable.Cell {
            .figure(marks.map { $0.text(places: max(places, $0.decimalPlaces)) } ?? "-")
        }
        let headings =
            [
                (lot.decision.placeHeading, true), ("Bidder", false), ("Status", false), ("Price", true),
                ("Social value", true),
            ]
            + lot.criteria.map { ("\($0.name), of \($0.weight)", true) }
            + (lot.criteria.isEmpty ? [] : [("Total", true)])
        let rows = lot.ranked.map { bid -> [ComparisonTable.Cell] in
            let status = [bid.bid.status.rawValue, bid.bid.reason].compactMap(\.self).joined(separator: ": ")
            return [
                .figure(bid.rank.map(String.init) ?? "-"), .words(bid.name), .words(status),
                .figure(bid.bid.price?.displayText ?? "-"), .figure(bid.amount.map(lot.decision.text) ?? "-"),
            ]
                + lot.criteria.indices.map { marks($0 < bid.scores.count ? bid.scores[$0].marks : nil) }
                + (lot.criteria.isEmpty ? [] : [marks(bid.total)])
        }
        return ComparisonTable.markup("Ranking", headings, rows, name: "\(anchor)-ranking")
    }

    private func flips(_ decision: Decision, anchor: String) -> Markup {
        guard !decision.flips.isEmpty else { return .group([]) }
        let rows = decision.flipsByFinding.prefix(Self.shownFlips).map { flip -> [ComparisonTable.Cell] in
            let place = [flip.location.sheet, flip.location.cell?.description].compactMap(\.self)
                .joined(separator: "!")
            return [
                .words(flip.bidder), .words(flip.reference), .words(place), .words(flip.kind.words),
                .figure(decision.text(of: flip.from)), .figure(decision.text(of: flip.to)),
                .words(flip.winnerAfter ?? "Shared"), .words(flip.finding?.title ?? ""),
            ]
        }
        let more = decision.flips.count - rows.count
        return .group([
            ComparisonTable.markup(
                "Changes to one line that change who is first: analysis, not used for the award",
                [
                    ("Bidder", false), ("Reference", false), ("Cell", false), ("What changes", false), ("From", true),
                    ("To", true), ("First then", false), ("Finding", false),
                ], rows, name: "\(anchor)-flips"),
            more > 0
                ? .element("p", [:], .text("And \(more) more, which are in --format json.")) : .group([]),
        ])
    }

    private func further(_ decision: Decision) -> Markup {
        let sentences =
            decision.smallestChanges.prefix(Self.shownFlips).map(decision.sentence)
            + decision.attendance.prefix(Self.shownFlips).map(\.sentence)
        guard !sentences.isEmpty else { return .group([]) }
        return .group([
            .element("h3", [:], .text("Smallest changes, and who is first without each bid")),
            .element("ul", [:], sentences.map { .element("li", [:], .text($0)) }),
        ])
    }

    private func stops(_ stops: ReturnStops) -> Markup {
        guard stops.count > 0 else { return .group([]) }
        let more = stops.more > 0 ? ["… and \(stops.more) more, on the sheet Findings of the workbook (-o)."] : []
        return .group([
            .element("h3", [:], .text(stops.heading)),
            .element("ul", [:], (stops.lines + more).map { .element("li", [:], .element("bdi", [:], .text($0))) }),
        ])
    }

    private func found(_ findings: [Finding]) -> Markup {
        guard !findings.isEmpty else { return .group([]) }
        let items = findings.sorted { $0.severity > $1.severity }.enumerated().map {
            FindingItem(finding: $1, identifier: "finding-\($0 + 1)").markup
        }
        return .element(
            "section", ["class": "form", "aria-labelledby": "found"],
            .element("h2", ["id": "found"], .text("Found in the comparison")), .element("ul", [:], items))
    }
}
