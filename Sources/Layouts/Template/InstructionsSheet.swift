import Forms
import SpreadsheetModel

/// The sheet `Instructions`: how to fill in the form, in the order of doing it.
struct InstructionsSheet {
    private(set) var plan: SheetPlan

    init(stamp: String, measureCount: Int) {
        var draft = SheetDraft(FormWords.instructionsSheet)
        draft.row([(.text("How to fill in this social value return"), HouseStyle.title)])
        draft.skipRow()
        let first = draft.nextRow
        for (step, text) in Self.steps(measureCount).enumerated() {
            draft.row([(.text("\(step + 1)"), HouseStyle.label), (.text(text), HouseStyle.body)])
        }
        draft.skipRow()
        for (label, text) in Self.facts(stamp) {
            draft.row([(.text(label), HouseStyle.label), (.text(text), HouseStyle.body)])
        }
        draft.plan.links.append(
            LinkPlan(
                CellReference(row: first, column: 1),
                target: "internal:\(SheetFormula.quoted(FormWords.returnSheet))!A1",
                tip: "Go to the sheet \(FormWords.returnSheet)"))
        draft.fit([22, 100])
        draft.plan.isProtected = true
        var page = HouseStyle.page(headingRow: 0)
        page.isLandscape = false
        page.repeatedRows = nil
        draft.plan.page = page
        plan = draft.plan
    }

    private static func steps(_ measureCount: Int) -> [String] {
        [
            "Go to the sheet \(FormWords.returnSheet). Enter your organisation's name and whom to ask.",
            "For each of the \(measureCount) measures that you pledge for, enter one number under Answer. "
                + "When you select the cell, a note says what to enter.",
            "Leave Answer empty where you pledge nothing. An empty cell is no mistake; 0 means that you pledge none.",
            "Enter the figure for the whole contract, not for a year.",
            "Count a pledge once: a person, an hour or a pound that stands under one measure does not stand under another.",
            "Say under \"\(FormWords.headings[FormSheetColumn.delivery.rawValue])\" how, where and when you will "
                + "deliver each pledge, and what will show that you did.",
            "Save the file as an Excel workbook (.xlsx) and send it back. Do not send a PDF or a picture of it.",
        ]
    }

    private static func facts(_ stamp: String) -> [(label: String, text: String)] {
        [
            (
                "What is locked",
                "Measures, units and proxy values belong to the council and are the same for every bidder. They are locked. "
                    + "A return in which they differ from the council's cannot be valued as it stands."
            ),
            (
                "How it is valued",
                "Pledged Social Value is Answer × Proxy Value, rounded to the penny. A percentage counts by its "
                    + "hundredths: 50% is 50. The total stands at the top of the table and below it."
            ),
            ("What measures mean", "See the sheet \(FormWords.definitionsSheet)."),
            (
                FormWords.stampLabel,
                "\(stamp), made from everything that is locked. It shows which edition this form is."
            ),
        ]
    }
}
