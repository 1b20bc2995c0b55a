package import Assessment
import SocialValue
import SpreadsheetModel
package import WorkbookPlans

/// The workbook that one bidder gets: how its bid for one lot was assessed. One sheet, nothing hidden, and no word of any
/// other bidder but what the summary itself tells of the winner.
package struct AssessmentSummaryWorkbook {
    /// The sheet's name.
    static let sheet = "Assessment Summary"

    private let summary: AssessmentSummary
    private let version: String

    package init(_ summary: AssessmentSummary, version: String) {
        (self.summary, self.version) = (summary, version)
    }

    package func plan() -> WorkbookPlan {
        var draft = SheetBuilder(Self.sheet)
        draft.row([(.text("Assessment summary"), HouseStyle.title)])
        draft.row([(.text(summary.outcome), HouseStyle.lead)])
        draft.skipRow()
        for (label, text) in facts { draft.row([(.text(label), HouseStyle.label), (.text(text), HouseStyle.line)]) }
        draft.skipRow()
        addMarks(to: &draft)
        addWinner(to: &draft)
        draft.skipRow()
        for note in notes { draft.row([(.text(note), HouseStyle.line)]) }
        draft.fit([28, 12, 12, 52, 62], growing: [1, 2])
        draft.plan.page = HouseStyle.page(headingRow: 0)
        draft.plan.page.repeatedRows = nil
        draft.plan.isProtected = true
        let author = summary.tender.council ?? "Pledgebook \(version)"
        return WorkbookPlan(
            sheets: [draft.plan],
            properties: DocumentProperties(
                title: "Assessment summary", author: author, language: HouseStyle.language,
                application: HouseStyle.application, custom: []))
    }

    private var facts: [(String, String)] {
        let identity = summary.bid.identity
        let facts: [(String, String?)] = [
            ("Tender", summary.tender.name), ("Lot", summary.lot), ("Council", summary.tender.council),
            ("Contact", summary.tender.contact), ("Bidder", identity.legalName ?? summary.bid.bidder),
            ("Address", identity.address), ("E-mail", identity.email), ("Identifier", identity.identifier),
        ]
        return facts.compactMap { label, text in text.map { (label, $0) } }
    }

    private var places: Int { summary.tender.markPlaces }

    private func marks(_ marks: ExactDecimal?) -> SheetBuilder.Entry {
        (marks.map { .number($0) } ?? .blank, HouseStyle.figure(HouseStyle.number(places: places)))
    }

    private func addMarks(to draft: inout SheetBuilder) {
        // A bid that was not ranked has none: the sentence on top says why.
        guard summary.marks.contains(where: { $0.marks != nil }) else { return }
        draft.row([(.text("Your marks"), HouseStyle.lead)])
        draft.headings(["Criterion", "Available", "Your marks", "How it is assessed", "Why"], figures: [1, 2])
        for mark in summary.marks {
            draft.row([
                SheetBuilder.text(mark.criterion.name), SheetBuilder.quantity(mark.criterion.weight), marks(mark.marks),
                SheetBuilder.text(mark.how), SheetBuilder.text(mark.reasons.joined(separator: " ")),
            ])
        }
        addTotal(summary.total, label: "Total", columns: 5, to: &draft)
    }

    private func addTotal(_ total: ExactDecimal?, label: String, columns: Int, to draft: inout SheetBuilder) {
        let figure = HouseStyle.amount(in: HouseStyle.total, as: HouseStyle.number(places: places))
        draft.row(
            [
                (.text(label), HouseStyle.total), (.blank, HouseStyle.total),
                (total.map { .number($0) } ?? .blank, figure),
            ] + Array(repeating: (.blank, HouseStyle.total), count: columns - 3))
    }

    private func addWinner(to draft: inout SheetBuilder) {
        guard let winner = summary.winner else { return }
        let hasMarks = winner.marks.contains { $0.marks != nil }
        let hasReasons = winner.marks.contains { !$0.reasons.isEmpty }
        guard winner.name != nil || hasMarks || hasReasons else { return }
        draft.skipRow()
        draft.row([(.text("The winning bid" + (winner.name.map { ": \($0)" } ?? "")), HouseStyle.lead)])
        guard hasMarks || hasReasons else { return }
        draft.headings(
            ["Criterion", "Available"] + (hasMarks ? ["Its marks"] : []) + (hasReasons ? ["Why"] : []),
            figures: hasMarks ? [1, 2] : [1])
        for mark in winner.marks {
            draft.row(
                [SheetBuilder.text(mark.criterion.name), SheetBuilder.quantity(mark.criterion.weight)]
                    + (hasMarks ? [marks(mark.marks)] : [])
                    + (hasReasons ? [SheetBuilder.text(mark.reasons.joined(separator: " "))] : []))
        }
        if winner.total != nil {
            addTotal(winner.total, label: "Total", columns: hasReasons ? 4 : 3, to: &draft)
        }
    }

    private var notes: [String] {
        let withheld = summary.withheld.map(\.rawValue)
        let list =
            withheld.count > 1
            ? withheld.dropLast().joined(separator: ", ") + " or " + (withheld.last ?? "") : withheld.joined()
        return [
            "This summary is given under the \(summary.law.citation), in force since \(summary.law.since).",
            withheld.isEmpty ? nil : "The council does not give the \(list) of the winning bid.",
        ].compactMap(\.self)
    }
}
