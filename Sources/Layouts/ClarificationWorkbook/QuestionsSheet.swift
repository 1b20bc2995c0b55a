import Findings
import Forms
import SocialValue
import SpreadsheetModel
import WorkbookPlans

/// The sheet `Questions`: what the council asks the bidder, one row a question, each with a link to its cell and a cell
/// for the reply, the only one that can be changed.
struct QuestionsSheet {
    private(set) var plan: SheetPlan

    private static let headings = [
        "Number", "Go to", "In your file", "Severity", "Measure", "What we found", "Found", "Expected",
        FormWords.fixHeading, FormWords.replyHeading, FormWords.questionCodeHeading,
    ]
    private static let replyColumn = 9
    /// The least height of a row, in points: room for a reply of some lines.
    private static let replyRowHeight = 48.0
    /// The most characters of a reply.
    private static let replyLimit = 1_000

    /// - Parameter tender: the council's, which says where to send the form and by when.
    init(_ form: ClarificationForm, on sheet: FormSheet, bidder: String?, fileName: String, tender: Tender?) {
        var draft = SheetBuilder(FormWords.questionsSheet)
        let title = ["Clarification questions about your social value return", bidder].compactMap(\.self)
        draft.row([(.text(title.joined(separator: ": ")), HouseStyle.title)])
        let from = [tender?.council, tender?.reference, tender?.title].compactMap(\.self)
        if !from.isEmpty { draft.row([(.text(from.joined(separator: ", ")), HouseStyle.line)]) }
        for line in Self.lines(form, fileName: fileName, tender: tender) {
            draft.row([(.text(line), HouseStyle.line)])
        }
        draft.skipRow()
        let headerRow = draft.headings(Self.headings)
        for question in form.questions {
            let target = question.row.map { sheet.cell(question.query.column, ofMeasure: $0) }
            Self.add(question.query, to: target, in: &draft)
        }
        if let note = draft.linkNote { draft.row([(.text(note), HouseStyle.line)]) }
        draft.fit([8, 10, 14, 14, 10, 42, 14, 14, 36, 38, 15])
        draft.plan.rows = draft.plan.rows.map { row in
            row.row > headerRow ? RowPlan(row.row, height: max(row.height ?? 0, Self.replyRowHeight)) : row
        }
        draft.plan.frozenAt = CellReference(row: headerRow + 1, column: 0)
        draft.plan.page = HouseStyle.page(headingRow: headerRow)
        draft.plan.isProtected = true
        plan = draft.plan
    }

    /// What the sheet says before its table.
    private static func lines(_ form: ClarificationForm, fileName: String, tender: Tender?) -> [String] {
        let settled = form.questions.count { $0.query.finding.severity == .stop }
        let confirmed = form.questions.count - settled
        return [
            "About the file \(fileName): \(settled) to be settled, \(confirmed) to confirm. Cells named under "
                + "\"In your file\" and in our words are those of that file.",
            "Correct your answers on the sheet \(FormWords.returnSheet). Where an answer is right as it is, write "
                + "\"\(FormWords.noChange)\" and the reason under \"\(FormWords.replyHeading)\".",
            "Save the file as an Excel workbook (.xlsx) and send it back\(ClarificationWords.sending(tender)).",
        ]
    }

    private static func add(_ query: ClarificationMark, to target: CellReference?, in draft: inout SheetBuilder) {
        let finding = query.finding
        let place = target.map { SheetFormula.address($0, on: SheetQualifier(FormWords.returnSheet)) }
        let row = draft.row([
            (.number(ExactDecimal(query.number)), HouseStyle.countFigure),
            target.map { (.text("Cell \($0)"), HouseStyle.link) } ?? (.text("The form"), HouseStyle.cell),
            SheetBuilder.text(ClarificationWords.place(finding)),
            (.text(ClarificationWords.weight(finding.severity)), HouseStyle.word(for: finding.severity)),
            SheetBuilder.text(finding.reference), SheetBuilder.text(ClarificationWords.message(finding)),
            SheetBuilder.text(finding.found),
            SheetBuilder.text(ClarificationWords.expected(finding)), SheetBuilder.text(finding.request),
            SheetBuilder.text(finding.reply, HouseStyle.input), SheetBuilder.text(query.code, codeFormat),
        ])
        let reply = CellReference(row: row, column: replyColumn)
        draft.plan.validations.append(
            ValidationPlan(
                CellRange(reply, reply), .textLength(replyLimit), title: FormWords.replyHeading,
                prompt: "Say what you changed, or \"\(FormWords.noChange)\" and why.",
                refusal: "Enter at most \(replyLimit) characters."))
        guard let place else { return }
        draft.link(
            LinkPlan(
                CellReference(row: row, column: 1), target: "internal:\(place)", tip: "Go to the cell in question"))
    }

    /// The council's own mark, which a bidder need not read.
    private static let codeFormat = HouseStyle.cell.with { format in
        format.font.size = 7
        format.font.color = Color(0x6B6B6B)
    }
}
