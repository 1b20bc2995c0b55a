import SpreadsheetModel
import Valuation

/// The sheet `Checks` of an index: every return given is listed once, and the figures are those Pledgebook worked out.
struct IndexChecks {
    let plan: SheetPlan

    init(_ entries: [IndexEntry], totalRow: Int?) {
        let checks = Self.counts(entries) + Self.totals(entries) + Self.crossFooting(entries, totalRow: totalRow)
        plan = CheckList(checks).plan
    }

    private static func counts(_ entries: [IndexEntry]) -> [WorkbookCheck] {
        let given = ExactDecimal(entries.count)
        let files = IndexSheet.cells(ofColumn: 0, count: entries.count)
        let listed = WorkbookCheck(
            "Returns listed are the returns given", .count,
            files.map { SheetFormula.filledCount($0, on: IndexSheet.place) } ?? "0", .number(given), value: given)
        let outcomes = IndexSheet.cells(ofColumn: 2, count: entries.count)
        return [listed]
            + IndexOutcome.allCases.map { outcome in
                let count = ExactDecimal(entries.count { $0.outcome == outcome })
                let formula = outcomes.map { cells in
                    "COUNTIF(\(SheetFormula.address(cells, on: IndexSheet.place)),\"\(outcome.rawValue)\")"
                }
                return WorkbookCheck(
                    outcome == .copy ? "Returns that are copies of another" : "Returns that are \(outcome.rawValue)",
                    .count, formula ?? "0", .number(count), value: count)
            }
    }

    private static func totals(_ entries: [IndexEntry]) -> [WorkbookCheck] {
        let totals = entries.compactMap(\.total)
        return [
            ("Computed totals added up", IndexSheet.computed, totals.map(\.computed).total()),
            ("Stated lines of all returns added up", IndexSheet.stated, totals.map(\.stated).total()),
            (
                "Stated less computed, return by return, added up", IndexSheet.gap,
                totals.compactMap(\.statedGap).total()
            ),
        ].map { name, column, sum in
            let cells = IndexSheet.cells(ofColumn: column, count: entries.count)
            return WorkbookCheck(
                name, .money, cells.map { "SUM(\(SheetFormula.address($0, on: IndexSheet.place)))" } ?? "0",
                .number(sum.pounds), value: sum.pounds)
        }
    }

    /// The difference in the row of totals is that between the two totals, returns without a stated one included.
    private static func crossFooting(_ entries: [IndexEntry], totalRow: Int?) -> [WorkbookCheck] {
        let totals = entries.compactMap(\.total)
        guard let totalRow, totals.contains(where: \.isStated) else { return [] }
        let (computed, stated, gap) = (
            address(IndexSheet.computed), address(IndexSheet.stated), address(IndexSheet.gap)
        )
        func address(_ column: Int) -> String {
            SheetFormula.absoluteAddress(CellReference(row: totalRow, column: column), on: IndexSheet.place)
        }
        let value = totals.map(\.gap).total().pounds
        return [
            WorkbookCheck(
                "Stated less computed in total is the total stated less the total computed", .money, gap,
                .formula("\(stated)-\(computed)", cached: .number(value)), value: value)
        ]
    }
}
