import Assessment
import Checks
import SocialValue
import SpreadsheetModel
import Valuation
import WorkbookPlans

/// The sheet `About` of a comparison: what is in the workbook, which files it was made from, and how marks are made.
struct ComparisonAbout {
    /// The sheet's name.
    static let name = "About"
    private(set) var plan: SheetPlan

    private static let contents = [
        ("Decision", "Who is first, and the single figures that this is based on."),
        ("Comparison", "Every measure by every bidder: answers in their own units beside pounds."),
        ("Themes", "Each bid by theme and priority, with a chart, and its largest contributors."),
        ("Scores", "Marks by the published method, as live formulas over cells that can be changed."),
        ("Findings", "What was found in the comparison and in each return, with the cell and what to do."),
        (AcceptedAnswersSheet.name, "Answers that count in place of those sent, each beside it, with the reason."),
        ("Checks", "Shows that the totals in this workbook agree with each other."),
    ]

    init(_ assessment: Assessment, version: String, preparation: Preparation) {
        var draft = SheetBuilder(Self.name)
        draft.row([(.text("About this workbook"), HouseStyle.title)])
        draft.skipRow()
        let tender = assessment.tender
        let framework: Framework? = assessment.framework
        Self.add("Purpose", "The bids of one tender, compared and scored lot by lot.", to: &draft)
        Self.add("Council", tender.council ?? WorkbookFacts.notGiven, to: &draft)
        Self.add("Tender", tender.name ?? WorkbookFacts.notGiven, to: &draft)
        Self.add("Date", preparation.day?.spokenText ?? WorkbookFacts.notGiven, to: &draft)
        Self.add("Prepared by", preparation.by ?? WorkbookFacts.notGiven, to: &draft)
        Self.add("Made by", "Pledgebook \(version)", to: &draft)
        Self.add("Framework", framework.sourceText, to: &draft)
        Self.add("Framework, SHA-256", framework.digestText, to: &draft)
        Self.add(
            "Edition",
            (tender.edition ?? WorkbookFacts.notGiven)
                + ". Every return is valued at the council's proxy values, whatever its form prints.", to: &draft)
        let hasAccepted = assessment.lots.contains { lot in
            lot.bids.contains { bid in bid.lines.contains { $0.accepted != nil } }
        }
        for (sheet, text) in Self.contents where sheet != AcceptedAnswersSheet.name || hasAccepted {
            Self.add("Sheet \(sheet)", text, to: &draft)
        }
        for (label, text) in MethodRows(tender).rows { Self.add(label, text, to: &draft) }
        Self.add(
            "Severity of findings",
            "stop: do not decide until this is resolved. check: someone should look at it. note: good to know.",
            to: &draft)
        Self.add(
            "Protection",
            "Sheets are protected against changes by accident, without a password. The pale cells of Scores can be changed.",
            to: &draft)
        draft.skipRow()
        Self.addFiles(of: assessment, to: &draft)
        draft.fit([28, 80, 70])
        draft.plan.page = HouseStyle.page(headingRow: 0)
        draft.plan.page.repeatedRows = nil
        draft.plan.isProtected = true
        plan = draft.plan
    }

    private static func addFiles(of assessment: Assessment, to draft: inout SheetBuilder) {
        draft.headings(["Bidder", "File", "SHA-256 of the file"])
        for lot in assessment.lots {
            for bid in lot.bids {
                let lotName = lot.name == nil ? "" : " (\(CellText.line(lot.label, limit: 60)))"
                draft.row([
                    SheetBuilder.text(CellText.line(bid.name) + lotName),
                    SheetBuilder.text(bid.fileName.map { CellText.line($0) } ?? "No return was given"),
                    SheetBuilder.text(bid.checked?.file?.sha256),
                ])
            }
        }
        for file in assessment.refused {
            draft.row([
                SheetBuilder.text("Not read"), SheetBuilder.text(CellText.line(file.shownName)),
                SheetBuilder.text(file.file?.sha256 ?? "The file could not be opened."),
            ])
        }
    }

    private static func add(_ label: String, _ text: String, to draft: inout SheetBuilder) {
        draft.row([(.text(label), HouseStyle.label), (.text(text), HouseStyle.body)])
    }
}
