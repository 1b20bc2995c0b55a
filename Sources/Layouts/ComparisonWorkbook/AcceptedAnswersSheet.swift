import Assessment
import SocialValue
import SpreadsheetModel
import Valuation
import WorkbookPlans

/// The sheet `Accepted`: each answer that counts in place of the one sent, beside it, with the reason and who decided.
struct AcceptedAnswersSheet {
    /// The sheet's name.
    static let name = "Accepted"
    let plan: SheetPlan

    private static let headings = [
        "Bidder", "Lot", "Reference", "Cell in return", "Answer as sent", "Accepted answer", "Units",
        "Proxy Value", "Value as sent", "Accepted value", "Reason", "By", "On",
    ]

    /// Nil where every answer counts as it was sent.
    init?(_ assessment: Assessment) {
        let rows = assessment.lots.flatMap { lot in
            lot.bids.flatMap { bid in
                bid.lines.compactMap { line in line.accepted.map { Self.row(bid, line, $0, lot: lot) } }
            }
        }
        guard !rows.isEmpty else { return nil }
        var draft = SheetBuilder(Self.name, cells: (rows.count + 1) * Self.headings.count)
        draft.headings(Self.headings, figures: Set([4, 5] + (7...9)))
        for row in rows { draft.row(row) }
        draft.fit([28, 14, 12, 18, 18, 18, 14, 14, 18, 18, 44, 20, 18], growing: [4, 5, 7, 8, 9])
        draft.plan.frozenAt = CellReference(row: 1, column: 0)
        draft.plan.page = HouseStyle.page(headingRow: 0)
        draft.plan.isProtected = true
        plan = draft.plan
    }

    private static func row(
        _ bid: AssessedBid, _ line: AssessedLine, _ accepted: AcceptedAnswer, lot: LotAssessment
    ) -> [SheetBuilder.Entry?] {
        let own = line.valued.line
        let place = bid.valued.map { $0.source.location(own.answer.cell) }
        let cell = [place?.sheet, own.answer.cell?.description].compactMap(\.self).joined(separator: "!")
        return [
            SheetBuilder.text(CellText.line(bid.name)), SheetBuilder.text(lot.name.map { CellText.line($0) }),
            SheetBuilder.text(own.label), SheetBuilder.text(cell),
            SheetBuilder.quantity(own.answer.state.quantity, orText: own.answer.text ?? "Blank"),
            SheetBuilder.quantity(accepted.answer), SheetBuilder.text(own.unit.text),
            SheetBuilder.proxy(line.valued.proxy, orText: "Record only"),
            SheetBuilder.money(line.valued.computed), SheetBuilder.money(line.acceptedValue),
            SheetBuilder.text(accepted.reason), SheetBuilder.text(accepted.by),
            SheetBuilder.text(accepted.on?.spokenText),
        ]
    }
}
