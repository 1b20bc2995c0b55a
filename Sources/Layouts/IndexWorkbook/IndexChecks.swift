import SocialValue
import SpreadsheetModel
import Valuation
import WorkbookPlans

/// The sheet `Checks` of an index: every return given is listed once, and the figures are those Pledgebook worked out.
struct IndexChecks {
    let plan: SheetPlan

    init(_ entries: [IndexEntry], options: IndexOptions) {
        let checks = Self.counts(entries) + (options.hasTotals ? Self.totals(entries) : [])
        plan = CheckList(checks).plan
    }

    private static func counts(_ entries: [IndexEntry]) -> [WorkbookCheck] {
        let given = ExactDecimal(entries.count)
        let files = IndexSheet.cells(ofColumn: 0, count: entries.count)
        let listed = WorkbookCheck(
            "Number of returns listed matches the returns given", .count,
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
        let totals = entries.filter(\.isCounted).compactMap(\.total)
        return [
            ("Computed totals added up", IndexSheet.computed, totals.map(\.computed).total()),
            ("Stated lines of the returns counted added up", IndexSheet.stated, totals.map(\.stated).total()),
            (
                "Stated less computed, return by return, added up", IndexSheet.gap,
                totals.compactMap(\.statedGap).total()
            ),
        ].map { name, column, sum in
            let formula = IndexSheet.sum(ofColumn: column, count: entries.count, on: IndexSheet.place)
            return WorkbookCheck(
                name, .money, formula ?? "0", .number(sum.pounds), value: sum.pounds)
        }
    }
}
