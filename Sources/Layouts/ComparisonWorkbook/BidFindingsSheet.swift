import Assessment
import Checks
import Findings
import SpreadsheetModel
import Valuation
import WorkbookPlans

/// The sheet `Findings`: what was found in the comparison, and in every return that was compared, the gravest first.
struct BidFindingsSheet {
    /// The sheet's name.
    static let name = "Findings"
    static let place = SheetQualifier(name)
    private(set) var plan: SheetPlan
    /// The codes, which every row has; nil when nothing was found.
    let codes: CellRange?

    private static let headings = [
        "Severity", "Bidder", "File", "Cell", "Reference", "What was found", "Found", "Expected", "What to do", "Who",
        "Effect on total", "Code",
    ]
    /// Nobody reads more; they are in the reports on the returns.
    private static let mostRows = 5_000

    /// A finding, with whose it is.
    private struct Item {
        let bidder: String
        let finding: Finding
    }

    init(_ assessment: Assessment) {
        let items = Self.items(of: assessment)
        let shown = items.prefix(Self.mostRows)
        var draft = SheetBuilder(Self.name, cells: (shown.count + 1) * Self.headings.count)
        draft.headings(Self.headings, figures: [10])
        for item in shown { Self.add(item, to: &draft) }
        let last = CellReference(row: shown.count, column: Self.headings.count - 1)
        if shown.isEmpty {
            draft.row([(.text("Nothing was found."), HouseStyle.cellLine)])
            codes = nil
        } else {
            draft.plan.filter = CellRange(CellReference(row: 0, column: 0), last)
            codes = CellRange(CellReference(row: 1, column: last.column), last)
        }
        if items.count > shown.count {
            draft.skipRow()
            draft.row([
                (
                    .text("And \(items.count - shown.count) more: check each return for all of its findings."),
                    HouseStyle.line
                )
            ])
        }
        draft.fit([12, 20, 22, 14, 11, 38, 14, 14, 30, 9, 16, 26], growing: [10])
        draft.plan.frozenAt = CellReference(row: 1, column: 0)
        draft.plan.page = HouseStyle.page(headingRow: 0)
        draft.plan.isProtected = true
        plan = draft.plan
    }

    /// The comparison's own first among those of one weight, then bid by bid in the order of lots.
    private static func items(of assessment: Assessment) -> [Item] {
        var seen: Set<String> = []
        let bids = assessment.lots.flatMap(\.bids).filter { bid in
            guard let checked = bid.checked else { return false }
            return seen.insert(checked.path + "\n" + (checked.part ?? "")).inserted
        }
        let names = Dictionary(bids.map { ($0.fileName ?? "", $0.name) }, uniquingKeysWith: { first, _ in first })
        let own = assessment.findings.map { Item(bidder: names[$0.location.file] ?? "", finding: $0) }
        let all =
            own
            + bids.flatMap { bid in
                (bid.checked?.findings ?? []).map { Item(bidder: bid.name, finding: $0) }
            }
        return Severity.allCases.flatMap { severity in all.filter { $0.finding.severity == severity } }
    }

    private static func add(_ item: Item, to draft: inout SheetBuilder) {
        let finding = item.finding
        let place = [finding.location.sheet, finding.location.cell?.description].compactMap(\.self)
        draft.row([
            (.text(finding.severity.rawValue), HouseStyle.word(for: finding.severity)),
            SheetBuilder.text(CellText.line(item.bidder)), SheetBuilder.text(CellText.line(finding.location.file)),
            SheetBuilder.text(place.joined(separator: "!")), SheetBuilder.text(finding.reference),
            SheetBuilder.text(finding.message), SheetBuilder.text(finding.found), SheetBuilder.text(finding.expected),
            SheetBuilder.text((finding.remarks + [finding.fix]).joined(separator: " ")),
            SheetBuilder.text(finding.who.rawValue), (finding.effect.map { .number($0) } ?? .blank, HouseStyle.money),
            SheetBuilder.text(finding.code.description),
        ])
    }
}
