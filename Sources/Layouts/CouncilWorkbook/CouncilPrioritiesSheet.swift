import SpreadsheetModel
import Valuation

/// The sheet `Priorities` of a council's workbook: the priorities of each scheme, one scheme below the other.
struct CouncilPrioritiesSheet {
    private(set) var plan: SheetPlan
    /// The address of each scheme's priorities, by its name.
    let lists: [String: String]

    init(_ framework: Framework) {
        var draft = SheetDraft(CouncilSheetWords.priorities)
        draft.headings(CouncilSheetWords.priorityHeadings, figures: [2])
        var lists: [String: String] = [:]
        for scheme in framework.schemes where !scheme.priorities.isEmpty {
            let first = draft.nextRow
            for (index, name) in scheme.priorities.enumerated() {
                Self.add(name, of: scheme, order: index + 1, to: &draft)
            }
            let range = CellRange(
                CellReference(row: first, column: 1), CellReference(row: draft.nextRow - 1, column: 1))
            lists[scheme.name] = SheetFormula.address(range, on: SheetPlace(CouncilSheetWords.priorities))
        }
        draft.finishTable(
            named: "Priorities", headings: CouncilSheetWords.priorityHeadings, widths: [26, 56, 10, 20, 20])
        self.lists = lists
        plan = draft.plan
    }

    private static func add(_ name: String, of scheme: PriorityScheme, order: Int, to draft: inout SheetDraft) {
        let day = HouseStyle.figure(HouseStyle.day).with { $0.horizontal = .left }
        let period = scheme.periods[name]
        draft.row([
            SheetDraft.text(scheme.name), SheetDraft.text(name),
            (.number(ExactDecimal(order)), HouseStyle.countFigure), SheetDraft.date(period?.from, day),
            SheetDraft.date(period?.to, day),
        ])
    }
}
