import Forms
import SpreadsheetModel
import Valuation

/// The sheet `Instructions`: how to fill in the form, in the order of doing it.
struct InstructionsSheet {
    private(set) var plan: SheetPlan

    init(_ framework: Framework, stamp: String) {
        var draft = SheetDraft(FormWords.instructionsSheet)
        draft.row([(.text("How to fill in this social value return"), HouseStyle.title)])
        draft.skipRow()
        let first = draft.nextRow
        for (step, text) in Self.steps(framework).enumerated() {
            draft.row([(.text("\(step + 1)"), HouseStyle.label), (.text(text), HouseStyle.body)])
        }
        draft.skipRow()
        for (label, text) in Self.tender(framework.tender) + Self.facts(stamp) {
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

    private static func steps(_ framework: Framework) -> [String] {
        [
            "Go to the sheet \(FormWords.returnSheet). Enter your organisation's name and whom to ask.",
            "For each of the \(framework.measures.count) measures that you pledge for, enter one number under Answer. "
                + "When you select the cell, a note says what to enter.",
            "Leave Answer empty where you pledge nothing. An empty cell is no mistake; 0 means that you pledge none.",
            "Enter the figure for the whole contract, not for a year." + fteSentence(framework.tender.fteBasis),
            "Count a pledge once: a person, an hour or a pound that stands under one measure does not stand under another.",
            "Say under \"\(FormWords.headings[FormSheetColumn.delivery.rawValue])\" how, where and when you will "
                + "deliver each pledge, and what will show that you did.",
            "Save the file as an Excel workbook (.xlsx) and send it back. Do not send a PDF or a picture of it.",
        ]
    }

    /// How people count over several years, where the tender says so.
    private static func fteSentence(_ basis: FTEBasis?) -> String {
        switch basis {
        case .fteYears: " People count for every year: 10 people for 2 years are 20."
        case .headcountOnce: " Each person counts once, however many years: 10 people for 2 years are 10."
        case nil: ""
        }
    }

    /// What the council says of the tender; what it does not say is left out.
    private static func tender(_ tender: Tender) -> [(label: String, text: String)] {
        [
            ("Tender", [tender.reference, tender.title].compactMap(\.self).joined(separator: ", ")),
            ("Return by", tender.deadline.map(date) ?? ""), ("Local means", tender.localArea ?? ""),
            ("Measures are from", tender.edition ?? ""),
        ].filter { !$0.text.isEmpty }
    }

    /// "14 November 2026", with the time where one is given.
    private static func date(_ date: CivilDate) -> String {
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        guard months.indices.contains(date.month - 1) else { return "" }
        let time =
            date.hour == 0 && date.minute == 0 ? "" : ", \(date.hour):\(date.minute < 10 ? "0" : "")\(date.minute)"
        return "\(date.day) \(months[date.month - 1]) \(date.year)\(time)"
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
            (FormWords.stampLabel, stamp),
            (
                "What the stamp is",
                "A fingerprint of the theme, reference, question, units and proxy value of every measure, in order. It "
                    + "shows which edition this form is."
            ),
        ]
    }
}
