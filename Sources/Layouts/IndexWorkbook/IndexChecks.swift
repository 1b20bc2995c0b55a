import SpreadsheetModel
import Valuation

/// The sheet `Checks` of an index: every return given is listed once, and the figures are those Pledgebook worked out.
struct IndexChecks {
    /// The sheet's name.
    static let name = "Checks"

    private(set) var plan: SheetPlan
    private static let verdict = CellReference(row: 1, column: 0)
    private static let passes = "All checks pass"

    init(_ entries: [IndexEntry]) {
        let checks = Self.counts(entries) + Self.totals(entries)
        var draft = SheetDraft(Self.name)
        draft.row([(.text("Checks"), HouseStyle.title)])
        let first = 5
        let last = first + checks.count - 1
        let formula = "IF(COUNTIF(D\(first):D\(last),\"<>0\")=0,\"\(Self.passes)\",\"A check fails: see below\")"
        draft.row([(.formula(formula, cached: .text(Self.passes)), HouseStyle.label.with { $0.font.size = 12 })])
        draft.skipRow()
        draft.headings(["Check", "This workbook", "Must equal", "Difference"], figures: [1, 2, 3])
        for check in checks { Self.add(check, to: &draft) }
        let failing = HouseStyle.label.with { $0.fill = HouseStyle.stopFill }
        let differences = CellRange(CellReference(row: first - 1, column: 3), CellReference(row: last - 1, column: 3))
        draft.plan.conditionalFormats = [
            ConditionalFormatPlan(differences, formula: "D\(first)<>0", format: failing),
            ConditionalFormatPlan(
                CellRange(Self.verdict, Self.verdict), formula: "A2<>\"\(Self.passes)\"", format: failing),
        ]
        draft.fit([64, 19, 19, 15])
        draft.plan.page = HouseStyle.page(headingRow: first - 2)
        draft.plan.isProtected = true
        plan = draft.plan
    }

    /// A name for the verdict, so that others can look it up.
    var definedName: DefinedNamePlan {
        DefinedNamePlan("All_Checks", SheetFormula.quoted(Self.name) + "!" + Self.verdict.absoluteDescription)
    }

    private static func counts(_ entries: [IndexEntry]) -> [WorkbookCheck] {
        let given = ExactDecimal(entries.count)
        let files = IndexSheet.cells(ofColumn: 0, count: entries.count)
        let listed = WorkbookCheck(
            "Returns listed are the returns given",
            files.map { SheetFormula.filledCount($0, on: IndexSheet.name) } ?? "0", .number(given), value: given,
            HouseStyle.count)
        let outcomes = IndexSheet.cells(ofColumn: 2, count: entries.count)
        return [listed]
            + IndexOutcome.allCases.map { outcome in
                let count = ExactDecimal(entries.count { $0.outcome == outcome })
                let formula = outcomes.map { cells in
                    "COUNTIF(\(SheetFormula.address(cells, on: IndexSheet.name)),\"\(outcome.rawValue)\")"
                }
                return WorkbookCheck(
                    "Returns that are \(outcome.rawValue)", formula ?? "0", .number(count), value: count,
                    HouseStyle.count)
            }
    }

    private static func totals(_ entries: [IndexEntry]) -> [WorkbookCheck] {
        let totals = entries.compactMap(\.total)
        return [
            ("Computed totals added up", IndexSheet.computed, totals.map(\.computed).total()),
            ("Stated lines of all returns added up", IndexSheet.stated, totals.map(\.stated).total()),
            ("Stated less computed, return by return, added up", IndexSheet.gap, totals.map(\.gap).total()),
        ].map { name, column, sum in
            let cells = IndexSheet.cells(ofColumn: column, count: entries.count)
            return WorkbookCheck(
                name, cells.map { "SUM(\(SheetFormula.address($0, on: IndexSheet.name)))" } ?? "0",
                .number(sum.pounds), value: sum.pounds, HouseStyle.accounting)
        }
    }

    private static func add(_ check: WorkbookCheck, to draft: inout SheetDraft) {
        let number = draft.nextRow + 1
        let figure = HouseStyle.figure(check.format)
        draft.row([
            (.text(check.name), HouseStyle.cell), (.formula(check.formula, cached: .number(check.value)), figure),
            (check.expected, figure),
            (.formula("ROUND(B\(number)-C\(number),2)", cached: .number(.zero)), HouseStyle.figure(HouseStyle.count)),
        ])
    }
}
