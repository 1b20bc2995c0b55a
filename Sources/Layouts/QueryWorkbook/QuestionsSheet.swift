import Findings
import Forms
import SpreadsheetModel

/// The sheet `Questions`: what the council asks the bidder, one row a question, each with a link to its cell.
struct QuestionsSheet {
    private(set) var plan: SheetPlan

    init(_ form: QueryForm, on sheet: FormSheet, bidder: String?, fileName: String) {
        var draft = SheetDraft(FormWords.questionsSheet)
        let title = ["Questions about your social value return", bidder].compactMap(\.self).joined(separator: ": ")
        draft.row([(.text(title), HouseStyle.title)])
        let plain = HouseStyle.line
        draft.row([(.text(Self.summary(form, fileName: fileName)), plain)])
        draft.row([
            (
                .text(
                    "Change the answers on the sheet \(FormWords.returnSheet), save the file as an Excel workbook and "
                        + "send it back."), plain
            )
        ])
        draft.skipRow()
        let headerRow = draft.headings([
            "Number", "Go to", "Weight", "Measure", "What was found", "Found", "Expected", FormWords.fixHeading,
        ])
        for question in form.questions {
            let target = question.row.map { sheet.cell(question.query.column, ofMeasure: $0) }
            Self.add(question.query, to: target, in: &draft)
        }
        if form.questions.isEmpty { draft.row([(.text("There are no questions."), plain)]) }
        draft.fit([9, 12, 16, 13, 56, 20, 20, 46])
        draft.plan.frozenAt = CellReference(row: headerRow + 1, column: 0)
        draft.plan.page = HouseStyle.page(headingRow: headerRow)
        plan = draft.plan
    }

    private static func summary(_ form: QueryForm, fileName: String) -> String {
        let settled = form.questions.count { $0.query.finding.severity == .stop }
        let confirmed = form.questions.count - settled
        return "About the file \(fileName): \(settled) to be settled, \(confirmed) to confirm."
    }

    private static func add(_ query: FormQuery, to target: CellReference?, in draft: inout SheetDraft) {
        let finding = query.finding
        let place = target.map { SheetFormula.address($0, on: SheetPlace(FormWords.returnSheet)) }
        let row = draft.row([
            (.number(ExactDecimal(query.number)), HouseStyle.countFigure),
            target.map { (.text("Cell \($0)"), HouseStyle.link) } ?? (.text("The form"), HouseStyle.cell),
            (
                .text(QueryWords.weight(finding.severity)),
                HouseStyle.cell.with { format in
                    format.font.isBold = true
                    format.fill = HouseStyle.fill(for: finding.severity)
                }
            ),
            SheetDraft.text(finding.reference), SheetDraft.text(QueryWords.message(finding)),
            SheetDraft.text(finding.found),
            SheetDraft.text(QueryWords.expected(finding)), SheetDraft.text(finding.request),
        ])
        guard let place else { return }
        draft.plan.links.append(
            LinkPlan(
                CellReference(row: row, column: 1), target: "internal:\(place)", tip: "Go to the cell in question"))
    }
}
