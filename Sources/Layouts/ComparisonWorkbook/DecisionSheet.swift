import Assessment
import Checks
import Findings
import SocialValue
import SpreadsheetModel
import Valuation
import WorkbookPlans

/// The sheet `Decision`: for each lot one sentence on top, the ranking, and what it rests on, down to the cell.
struct DecisionSheet {
    /// The sheet's name.
    static let name = "Decision"
    private(set) var plan: SheetPlan

    private let assessment: Assessment
    /// The widest table has so many columns in front of the criteria.
    private static let widths: [Double] = [28, 16, 18, 34, 20, 20, 24, 30]
    private static let sentence = HouseStyle.lead.with { $0.font.size = 12 }
    /// Excel opens few more than these.
    private static let mostBreaks = 1_000
    /// The rows of a list that people still read.
    static let mostRows = 500

    init(_ assessment: Assessment) {
        self.assessment = assessment
        var draft = SheetBuilder(Self.name)
        plan = draft.plan
        let tender = assessment.tender.name.map { ": \(CellText.line($0))" } ?? ""
        draft.row([(.text("The decision\(tender)"), HouseStyle.title)])
        var breaks: [Int] = []
        for lot in assessment.lots {
            // Each lot starts a page of its own, which is what goes to those who decide it.
            if draft.nextRow > 1 { breaks.append(draft.nextRow) }
            add(lot, to: &draft)
        }
        let criteria = assessment.lots.map(\.criteria.count).max() ?? 0
        let more = max(0, 6 + criteria + 1 - Self.widths.count)
        draft.fit(Self.widths + Array(repeating: 18, count: more), growing: Set([4, 5] + (6..<(6 + criteria + 1))))
        draft.plan.page = HouseStyle.page(headingRow: 0)
        draft.plan.page.breaksBefore = Array(breaks.prefix(Self.mostBreaks))
        draft.plan.isProtected = true
        plan = draft.plan
    }

    private var places: Int { assessment.tender.markPlaces }

    private func add(_ lot: LotAssessment, to draft: inout SheetBuilder) {
        draft.skipRow()
        if lot.name != nil { draft.row([(.text(CellText.line(lot.label)), HouseStyle.title)]) }
        // In several rows where it is long: in one, it would run out of the page.
        for line in Self.lines(of: lot.decision.sentence) { draft.row([(.text(line), Self.sentence)]) }
        if !lot.criteria.isEmpty {
            draft.row([
                (
                    .text("This sheet is as Pledgebook worked it out. It does not follow changes made on Scores."),
                    HouseStyle.line
                )
            ])
        }
        draft.skipRow()
        addRanking(lot, to: &draft)
        addStops(lot.returnStops, to: &draft)
        let analysis = DecisionTables(lot.decision)
        guard lot.decision.basis != .nothing else { return }
        draft.skipRow()
        draft.row([(.text("What this is based on: analysis, not used for the award"), HouseStyle.lead)])
        for table in analysis.all { add(table, to: &draft) }
    }

    /// A text in lines that fit the sheet's width.
    private static func lines(of text: String) -> [String] {
        text.split(separator: " ").reduce(into: [String]()) { lines, word in
            if let last = lines.last, last.count + word.count < mostCharacters {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
    }

    private static let mostCharacters = 140

    // MARK: Ranking

    private func addRanking(_ lot: LotAssessment, to draft: inout SheetBuilder) {
        let criteria = lot.criteria.map { "\(CellText.line($0.name, limit: 80)) (of \($0.weight))" }
        let headings =
            ["Bidder", lot.decision.placeHeading, "Status", "Reason", "Price", "Social value"] + criteria
            + (lot.criteria.isEmpty ? [] : ["Total"])
        draft.headings(headings, figures: Set([1] + (4..<headings.count)))
        for bid in lot.ranked { draft.row(cells(bid, lot)) }
    }

    private func cells(_ bid: AssessedBid, _ lot: LotAssessment) -> [SheetBuilder.Entry?] {
        let isPoints = lot.decision.countsPoints
        let amount: SheetBuilder.Entry =
            isPoints
            ? SheetBuilder.quantity(bid.amount) : (bid.amount.map { .number($0) } ?? .blank, HouseStyle.money)
        let start: [SheetBuilder.Entry?] = [
            SheetBuilder.text(CellText.line(bid.name)),
            (bid.rank.map { .number(ExactDecimal($0)) } ?? .blank, HouseStyle.countFigure),
            SheetBuilder.text(bid.bid.status.rawValue), SheetBuilder.text(bid.bid.reason ?? missing(bid)),
            SheetBuilder.money(bid.bid.price), amount,
        ]
        let marks = lot.criteria.indices.map { position in
            mark(bid.scores.indices.contains(position) ? bid.scores[position].marks : nil)
        }
        return start + marks + (lot.criteria.isEmpty ? [] : [mark(bid.total, isBold: true)])
    }

    /// Why a bid that is in has no place.
    private func missing(_ bid: AssessedBid) -> String? {
        guard bid.isIn, bid.rank == nil || bid.total == nil else { return nil }
        return bid.scores.first { $0.marks == nil }.flatMap { score in
            score.missing.map { "No marks for \(score.criterion.name): \($0)" }
        }
    }

    private func mark(_ marks: ExactDecimal?, isBold: Bool = false) -> SheetBuilder.Entry {
        let number = HouseStyle.marks(places: max(places, marks?.decimalPlaces ?? 0))
        return (
            marks.map { .number($0) } ?? .blank, HouseStyle.figure(number).with { $0.font.isBold = isBold }
        )
    }

    // MARK: Lists

    private func addStops(_ stops: ReturnStops, to draft: inout SheetBuilder) {
        guard stops.count > 0 else { return }
        draft.skipRow()
        draft.row([(.text("\(stops.heading): they are on the sheet Findings"), HouseStyle.lead)])
        for line in stops.lines { draft.row([(.text(CellText.line(line)), HouseStyle.line)]) }
        if stops.more > 0 {
            draft.row([(.text("… and \(stops.more) more on the sheet Findings."), HouseStyle.line)])
        }
    }

    private func add(_ table: DecisionTables.Table, to draft: inout SheetBuilder) {
        draft.skipRow()
        draft.row([(.text(table.title), HouseStyle.lead)])
        guard !table.rows.isEmpty else {
            draft.row([(.text(table.nothing), HouseStyle.line)])
            return
        }
        draft.headings(table.headings, figures: table.figures)
        for row in table.rows.prefix(Self.mostRows) { draft.row(row()) }
        guard table.rows.count > Self.mostRows else { return }
        draft.row([
            (.text("And \(table.rows.count - Self.mostRows) more, which are in --format json."), HouseStyle.line)
        ])
    }
}
