import Forms
import SocialValue
import SpreadsheetModel
import WorkbookPlans

/// The sheet `Measures` of a council's workbook: the one that cannot be missing.
struct CouncilMeasuresSheet {
    private(set) var plan: SheetPlan

    init(
        _ framework: Framework, themes: CouncilThemesSheet, priorities: CouncilPrioritiesSheet, choices: ChoicesSheet
    ) {
        let schemes = framework.schemes.map(\.name)
        let editions = Self.editions(of: framework)
        let own = CouncilSheetWords.measureHeadings
        let others =
            CouncilSheetWords.measureExtras + editions.map { "\(CouncilSheetWords.editionHeading) \($0)" }
        let headings = own + TableHeadings.made(of: schemes, beside: own + others) + others
        var draft = SheetBuilder(CouncilSheetWords.measures)
        let firstEdition = headings.count - editions.count
        draft.headings(headings, figures: Set([4] + (firstEdition..<headings.count)))
        for measure in framework.measures {
            draft.row(Self.cells(of: measure, schemes: schemes, editions: editions))
        }
        draft.finishTable(
            named: "Measures", headings: headings,
            widths: [22, 12, 46, 15, 13] + schemes.map { _ in 22 } + [11, 9, 13, 26] + editions.map { _ in 13 })
        draft.plan.frozenAt = CellReference(row: 1, column: 2)
        Self.guardCells(of: &draft, schemes: schemes, themes: themes, priorities: priorities, choices: choices)
        plan = draft.plan
    }

    private static func cells(of measure: Measure, schemes: [String], editions: [String]) -> [SheetBuilder.Entry?] {
        let own: [SheetBuilder.Entry?] = [
            SheetBuilder.text(measure.theme),
            SheetBuilder.text(measure.reference.text, HouseStyle.cell.with { $0.font.isBold = true }),
            SheetBuilder.text(measure.question), SheetBuilder.text(measure.unit.text),
            SheetBuilder.worth(measure.proxy, orText: nil),
        ]
        let extras: [SheetBuilder.Entry?] = [
            SheetBuilder.text(measure.reference.aliases.map(\.description).joined(separator: ", ")),
            SheetBuilder.text(measure.isRecordOnly ? "Yes" : nil), SheetBuilder.text(measure.valueType?.rawValue),
            SheetBuilder.text(measure.guidance),
        ]
        let others: [SheetBuilder.Entry?] = editions.map { name in
            SheetBuilder.worth(measure.otherEditions.first { $0.edition == name }?.proxy, orText: nil)
        }
        return own + schemes.map { SheetBuilder.text(measure.priorities[$0]) } + extras + others
    }

    /// The editions that measures name, in order of first appearance.
    private static func editions(of framework: Framework) -> [String] {
        framework.measures.flatMap { $0.otherEditions.map(\.edition) }.reduce(into: []) { names, name in
            if !names.contains(name) { names.append(name) }
        }
    }

    private static func guardCells(
        of draft: inout SheetBuilder, schemes: [String], themes: CouncilThemesSheet, priorities: CouncilPrioritiesSheet,
        choices: ChoicesSheet
    ) {
        draft.choose(draft.column(0), from: themes.list, what: "Theme", "One of the sheet Themes.")
        draft.plan.validations.append(
            ValidationPlan(
                draft.column(4), .decimal(.zero, ExactDecimal(1_000_000_000)),
                title: "Proxy Value",
                prompt: "Value of one unit in pounds. Enter 0 where the answer is only recorded.",
                refusal: "Enter a number of pounds, 0 or more."))
        for (index, scheme) in schemes.enumerated() {
            let column = CouncilSheetWords.measureHeadings.count + index
            // A prompt's title holds at most 32 characters.
            draft.choose(
                draft.column(column), from: priorities.list, what: CellText.line(scheme, limit: 32),
                "One of this scheme's priorities on the sheet Priorities.")
        }
        let extras = CouncilSheetWords.measureHeadings.count + schemes.count
        draft.choose(
            draft.column(extras + 1), from: choices.list("Record Only"), what: "Record Only",
            "Yes when the answer is recorded and never valued.")
        draft.choose(
            draft.column(extras + 2), from: choices.list("Value Type"), what: "Value Type",
            "Social, or Local economic for wages and spending.")
    }
}
