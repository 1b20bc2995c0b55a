import SpreadsheetModel
import WorkbookPlans

/// One line of the Checks sheet: a live figure and what it must equal.
struct WorkbookCheck {
    /// What the figures count, and so how they and their difference are shown.
    enum Kind {
        /// Pounds; a difference of a penny shows.
        case money
        /// Things, which come whole.
        case count
        /// Marks with so many places; a difference in the last of them shows.
        case marks(places: Int)

        /// The places that a difference is rounded to.
        var places: Int {
            switch self {
            case .money, .count: 2
            case .marks(let places): max(2, places)
            }
        }
    }

    let name: String
    let kind: Kind
    /// The live figure.
    let formula: String
    /// What it must equal: a figure of Pledgebook's own, or another live one.
    let expected: CellContent
    /// The value both have when the workbook is written.
    let value: ExactDecimal

    init(_ name: String, _ kind: Kind, _ formula: String, _ expected: CellContent, value: ExactDecimal) {
        self.name = name
        self.kind = kind
        self.formula = formula
        self.expected = expected
        self.value = value
    }
}

extension WorkbookCheck {
    /// Whether the figure it must equal is Pledgebook's own, and none that the workbook works out.
    var isHeldToOwnFigure: Bool {
        if case .formula = expected { false } else { true }
    }
}

extension WorkbookCheck.Kind {
    /// How the figures are shown.
    var figures: CellFormat {
        switch self {
        case .money: HouseStyle.money
        case .count: HouseStyle.countFigure
        case .marks(let places): HouseStyle.figure(HouseStyle.marks(places: places))
        }
    }

    /// How their difference is shown.
    var differences: CellFormat {
        switch self {
        case .money: HouseStyle.quantityFigures[places: 2]
        case .count: HouseStyle.countFigure
        case .marks: HouseStyle.quantityFigures[places: places]
        }
    }
}

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
        let differences = CellRange(row: first - 1, column: 3, lastRow: last - 1)
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
                .formula(FormulaText("ROUND(B\(number)-C\(number),\(check.kind.places))").text, cached: .number(.zero)),
                check.kind.differences
            ),
            (.text(check.isHeldToOwnFigure ? "Pledgebook's own" : "This workbook's"), HouseStyle.cell),
        ])
    }
}
