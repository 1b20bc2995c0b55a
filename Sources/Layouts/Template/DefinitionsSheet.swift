import Forms
import SpreadsheetModel
import Valuation

/// The sheet `Definitions`: each measure with how it is answered, what it is worth and what it serves.
struct DefinitionsSheet {
    private(set) var plan: SheetPlan

    /// The cells that list the words for yes and no.
    static let choices = CellRange(CellReference(row: 1, column: 1), CellReference(row: 1, column: 2))

    private static let headings = ["Reference", "Question", "Units", "How to answer", "Worth of one unit"]

    init(_ framework: Framework) {
        var draft = SheetDraft(FormWords.definitionsSheet)
        draft.row([(.text("What each measure asks, and how to answer it"), HouseStyle.title)])
        if framework.measures.contains(where: { $0.unit.family == .yesOrNo }) {
            draft.row([
                (.text("Choices"), HouseStyle.label), (.text("Yes"), HouseStyle.body), (.text("No"), HouseStyle.body),
            ])
        }
        draft.skipRow()
        let schemes = framework.schemes.map(\.name)
        let headings = Self.headings + TableHeadings.made(of: schemes, beside: Self.headings)
        let headerRow = draft.headings(headings, figures: [4])
        for measure in framework.measures { Self.add(measure, schemes: schemes, to: &draft) }
        draft.fit([14, 62, 18, 46, 16] + schemes.map { _ in 28 })
        if draft.nextRow > headerRow + 1 {
            draft.plan.tables.append(
                TablePlan(
                    name: "Definitions_of_measures",
                    range: CellRange(
                        CellReference(row: headerRow, column: 0),
                        CellReference(row: draft.nextRow - 1, column: headings.count - 1)),
                    headings: headings))
        }
        draft.plan.frozenAt = CellReference(row: headerRow + 1, column: 1)
        draft.plan.isProtected = true
        draft.plan.page = HouseStyle.page(headingRow: headerRow)
        plan = draft.plan
    }

    private static func add(_ measure: Measure, schemes: [String], to draft: inout SheetDraft) {
        let guide = AnswerGuide.of(measure.unit, choices: "")
        let isRecordOnly = measure.valuedProxy?.value.isZero ?? true
        let sentences = [
            guide.instruction, measure.guidance, isRecordOnly ? "It is recorded and has no value in pounds." : nil,
        ].compactMap(\.self)
        draft.row(
            [
                (.text(measure.reference.text), HouseStyle.cell.with { $0.font.isBold = true }),
                SheetDraft.text(measure.question), SheetDraft.text(measure.unit.text),
                SheetDraft.text(sentences.joined(separator: " ")),
                SheetDraft.proxy(isRecordOnly ? nil : measure.proxy, orText: "recorded only"),
            ] + schemes.map { SheetDraft.text(measure.priorities[$0]) })
    }
}
