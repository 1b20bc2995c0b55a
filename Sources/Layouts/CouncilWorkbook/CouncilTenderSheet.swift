import SocialValue
import SpreadsheetModel
import WorkbookPlans

/// The sheet `Tender` of a council's workbook: one fact a row, blank where nothing is known.
struct CouncilTenderSheet {
    private(set) var plan: SheetPlan

    init(_ tender: Tender, choices: ChoicesSheet) {
        var draft = SheetBuilder(CouncilSheetWords.tender)
        draft.headings(CouncilSheetWords.tenderHeadings)
        let facts = Self.facts(tender) + Self.scoring(tender)
        for fact in facts {
            draft.row([
                (.text(fact.name), HouseStyle.cell.with { $0.font.isBold = true }), fact.value,
                (.text(fact.use), HouseStyle.cell),
            ])
        }
        draft.finishTable(named: "Tender", headings: CouncilSheetWords.tenderHeadings, widths: [26, 40, 70])
        for (row, fact) in facts.enumerated() {
            guard let list = choices.optionalList(fact.name) else { continue }
            let cell = CellReference(row: row + 1, column: 1)
            // A prompt holds 255 characters.
            draft.choose(
                CellRange(cell, cell), from: list, what: fact.name, CellText.line(fact.use, limit: 255))
        }
        plan = draft.plan
    }

    /// A row: what it is called, what is known, and what it is for.
    typealias Fact = (name: String, value: SheetBuilder.Entry, use: String)

    private static func facts(_ tender: Tender) -> [Fact] {
        let text = HouseStyle.input
        let day = HouseStyle.inputFigure(HouseStyle.day).with { $0.horizontal = .left }
        let figure = HouseStyle.inputFigure(HouseStyle.count).with { $0.horizontal = .left }
        let pounds = HouseStyle.inputFigure(HouseStyle.pounds).with { $0.horizontal = .left }
        let criteria: [(name: String, percent: ExactDecimal?)] =
            tender.weights.isEmpty
            ? ["Price", "Quality", "Social value"].map { ($0, nil) }
            : tender.weights.map { ($0.name, $0.percent) }
        let weights: [Fact] = criteria.map { name, percent in
            ("Weight: \(name)", CouncilTenderSheet.quantity(percent), "Per cent. The weights add up to 100.")
        }
        return [
            ("Reference", SheetBuilder.text(tender.reference, text), "Printed on the return form and in reports."),
            ("Title", SheetBuilder.text(tender.title, text), "Printed on the return form and in reports."),
            (
                "Council", SheetBuilder.text(tender.council, text),
                "The council's name, for the form, letters and reports."
            ),
            ("Contact", SheetBuilder.text(tender.contact, text), "Who answers bidders' questions and signs letters."),
            (
                "Deadline", SheetBuilder.date(tender.deadline, day),
                "The last day for returns. Printed on the return form."
            ),
            (
                "Reply By", SheetBuilder.date(tender.replyBy, day),
                "The last day for replies to clarification questions. Printed in letters."
            ),
            (
                "Send To", SheetBuilder.text(tender.sendTo, text),
                "Where bidders send returns and replies: an e-mail address or a portal."
            ),
            (
                "Contract Value", SheetBuilder.number(tender.contractValue?.pounds, pounds),
                "In pounds, over the whole length. Used to spot pledges too large for the contract."
            ),
            (
                "Start", SheetBuilder.date(tender.start, day),
                "The first day of the contract. The priorities must be in force on this date."
            ),
            (
                "Length (months)", SheetBuilder.number(tender.lengthInMonths.map { ExactDecimal($0) }, figure),
                "In months. Used to convert people into person-years."
            ),
            (
                "FTE Basis", SheetBuilder.text(tender.fteBasis?.rawValue, text),
                "Whether ten people for two years count as 20 (FTE-years) or 10 (headcount once)."
            ),
            ("Local Area", SheetBuilder.text(tender.localArea, text), "What \"local\" means in the measures."),
            (
                "Framework Edition", SheetBuilder.text(tender.edition, text),
                "Named when a return is on another edition's form."
            ),
        ]
            + weights
    }
}
