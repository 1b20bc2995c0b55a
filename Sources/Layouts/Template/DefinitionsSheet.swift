import Forms
import SocialValue
import SpreadsheetModel
import WorkbookPlans

/// The sheet `Definitions`: each measure with how it is answered, what it is worth and what it serves.
struct DefinitionsSheet {
    private(set) var plan: SheetPlan

    /// The cells that list the words for yes and no.
    static let choices = CellRange(row: 1, column: 1, lastRow: 1, lastColumn: 2)

    /// A sheet that lists the words for yes and no, and nothing else: for a form made without a framework.
    static let choicesAlone: SheetPlan = {
        var draft = SheetBuilder(FormWords.definitionsSheet)
        draft.row([(.text(DefinitionsText.choicesTitle), HouseStyle.title)])
        addChoices(to: &draft)
        draft.fit([12, 50, 15])
        draft.plan.isProtected = true
        return draft.plan
    }()

    private static func addChoices(to draft: inout SheetBuilder) {
        let choices = DefinitionsText.choices.map { (CellContent.text($0), HouseStyle.body) }
        draft.row([(.text(DefinitionsText.choicesLabel), HouseStyle.label)] + choices)
    }

    init(_ framework: Framework) {
        var draft = SheetBuilder(FormWords.definitionsSheet)
        draft.row([(.text(DefinitionsText.title), HouseStyle.title)])
        let text = DefinitionsText(framework)
        if text.hasChoices { Self.addChoices(to: &draft) }
        draft.skipRow()
        let schemes = framework.schemes.map(\.name)
        let headings = text.headings
        let headerRow = draft.headings(headings, figures: [4])
        for measure in framework.measures { Self.add(measure, schemes: schemes, to: &draft) }
        draft.fit([12, 50, 15, 40, 14] + schemes.map { _ in 24 })
        if draft.nextRow > headerRow + 1 {
            draft.plan.tables.append(
                TablePlan(
                    name: "Definitions_of_measures",
                    range: CellRange(
                        row: headerRow, column: 0, lastRow: draft.nextRow - 1, lastColumn: headings.count - 1),
                    headings: headings))
        }
        draft.plan.frozenAt = CellReference(row: headerRow + 1, column: 1)
        draft.plan.isProtected = true
        draft.plan.page = HouseStyle.page(headingRow: headerRow)
        plan = draft.plan
    }

    private static func add(_ measure: Measure, schemes: [String], to draft: inout SheetBuilder) {
        draft.row(
            [
                (.text(measure.reference.text), HouseStyle.cell.with { $0.font.isBold = true }),
                SheetBuilder.text(measure.question), SheetBuilder.text(measure.unit.text),
                SheetBuilder.text(DefinitionsText.answering(measure)),
                SheetBuilder.worth(
                    measure.isWithoutWorth ? nil : measure.proxy, orText: DefinitionsText.recordedOnly),
            ] + schemes.map { SheetBuilder.text(measure.priorities[$0]) })
    }
}
