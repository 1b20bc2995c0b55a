import SpreadsheetModel
import WorkbookPlans

/// A sheet of checks: a cell that says whether all pass, and a line for each, whose difference must read 0.
struct CheckList {
    /// The sheet's name.
    static let name = "Checks"
    /// The cell that says whether all checks pass.
    static let verdict = CellReference(row: 1, column: 0)
    private static let passes = "All checks pass"

    private(set) var plan: SheetPlan

    /// The sheet with these checks.
    ///
    /// - Parameter notes: lines between the verdict and the table; an empty line stands there when there is none.
    init(_ checks: [WorkbookCheck], notes: [SheetBuilder.Entry] = []) {
        var draft = SheetBuilder(Self.name, cells: (checks.count + 2) * 5)
        draft.row([(.text("Checks"), HouseStyle.title)])
        let first = 4 + max(1, notes.count)
        let last = first + checks.count - 1
        let formula = "IF(COUNTIF(D\(first):D\(last),\"<>0\")=0,\"\(Self.passes)\",\"A check fails: see below\")"
        draft.row([(.formula(formula, cached: .text(Self.passes)), HouseStyle.label.with { $0.font.size = 12 })])
        for note in notes { draft.row([note]) }
        if notes.isEmpty { draft.skipRow() }
        draft.headings(
            ["Check", "This workbook", "Must equal", "Difference", "Compared with"], figures: [1, 2, 3])
        for check in checks { Self.add(check, to: &draft) }
        let failing = HouseStyle.label.with { $0.fill = HouseStyle.stopFill }
        let differences = CellRange(CellReference(row: first - 1, column: 3), CellReference(row: last - 1, column: 3))
        draft.plan.conditionalFormats = [
            ConditionalFormatPlan(differences, formula: "D\(first)<>0", format: failing),
            ConditionalFormatPlan(
                CellRange(Self.verdict, Self.verdict), formula: "A2<>\"\(Self.passes)\"", format: failing),
        ]
        draft.fit([64, 19, 19, 15, 25], growing: [1, 2, 3])
        draft.plan.page = HouseStyle.page(headingRow: first - 2)
        draft.plan.isProtected = true
        plan = draft.plan
    }

    /// A name for the verdict, so that others can look it up.
    static var definedName: DefinedNamePlan {
        DefinedNamePlan("All_Checks", SheetFormula.absoluteAddress(verdict, on: SheetQualifier(name)))
    }

    private static func add(_ check: WorkbookCheck, to draft: inout SheetBuilder) {
        let number = draft.nextRow + 1
        let figure = check.kind.figures
        draft.row([
            (.text(check.name), HouseStyle.cell), (.formula(check.formula, cached: .number(check.value)), figure),
            (check.expected, figure),
            (
                .formula(FormulaText("ROUND(B\(number)-C\(number),2)").text, cached: .number(.zero)),
                check.kind.differences
            ),
            (.text(check.isHeldToOwnFigure ? "Pledgebook's own" : "This workbook's"), HouseStyle.cell),
        ])
    }
}
