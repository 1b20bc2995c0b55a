import Findings
import SocialValue
import SpreadsheetModel
import WorkbookPlans

/// The sheet `About`: what is in the workbook, where the figures come from and how they were made.
struct AboutSheet {
    /// The sheet's name.
    static let name = "About"

    private(set) var plan: SheetPlan

    /// What the other sheets hold, in tab order.
    private static let contents = [
        (PledgeSheet.name, "Every measure with its answer and value, subtotals by theme and the grand total."),
        (SummarySheet.name, "Themes, largest contributors and priorities, with their share of the total and charts."),
        (
            ReconciliationSheet.name,
            "What the return states, what answer × proxy gives, and the answer that is implied."
        ),
        (FindingsSheet.name, "What was found in the return, with the cell and what to do."),
        (CheckList.name, "Shows that the totals in this workbook agree with each other."),
    ]

    init(_ facts: WorkbookFacts, findings: LineFindings) {
        var draft = SheetBuilder(Self.name)
        draft.row([(.text("About this workbook"), HouseStyle.title)])
        draft.skipRow()
        for (label, text) in facts.sources { Self.add(label, text, to: &draft) }
        Self.add("Findings", findings.verdict, to: &draft)
        for text in Self.accepted(findings.all) { Self.add("Accepted finding", text, to: &draft) }
        for (sheet, text) in Self.contents {
            let cell = CellReference(row: draft.nextRow, column: 0)
            let target = CellReference(row: 0, column: 0)
            draft.link(
                LinkPlan(from: cell, to: target, on: SheetQualifier(sheet), tip: "Go to the sheet \(sheet)"))
            draft.row([(.text("Sheet \(sheet)"), HouseStyle.bodyLink), (.text(text), HouseStyle.body)])
        }
        if let (label, text) = facts.missingLinks { Self.add(label, text, to: &draft) }
        for (label, text) in WorkbookFacts.method { Self.add(label, text, to: &draft) }
        Self.add("Made by", facts.madeBy, to: &draft)
        draft.fit([26, 126])
        var page = HouseStyle.page(headingRow: 0)
        page.repeatedRows = nil
        page.fitsOnePageTall = true
        draft.plan.page = page
        draft.plan.isProtected = true
        plan = draft.plan
    }

    /// The findings that the council lets stand, each with who accepted it, when and why.
    private static func accepted(_ findings: [Finding]) -> [String] {
        let accepted = findings.filter { $0.acceptance != nil }
        let told = accepted.prefix(mostAccepted).map { finding in
            let weight = (finding.raised ?? finding.severity).rawValue
            let place = finding.reference.map { " at \(CellText.line($0, limit: 60))" } ?? ""
            return "\(finding.code) (\(weight))\(place). \(finding.acceptance?.sentence ?? "")"
        }
        return told
            + (accepted.count > mostAccepted
                ? ["\(accepted.count - mostAccepted) more; see \(FindingsSheet.name)."] : [])
    }

    private static let mostAccepted = 50

    private static func add(_ label: String, _ text: String, to draft: inout SheetBuilder) {
        draft.row([(.text(label), HouseStyle.label), (.text(text), HouseStyle.body)])
    }
}

extension Answer {
    /// What stands in the place of a quantity when none could be read: the bidder's own words, date or error, or what
    /// the form put there. Nil for a quantity, and where the bidder made no pledge: nothing, a dash, a word for nothing.
    var words: String? {
        switch state {
        case .number, .zero, .dash, .declined: nil
        case .blank: isPlaceholder ? text : nil
        case .text, .date, .error: text
        case .formulaWithoutValue: text ?? "A formula without a stored value"
        }
    }
}

extension Framework? {
    /// The council's workbook that returns were valued with, by its file name, and what came from it.
    var sourceText: String {
        guard let framework = self else {
            return "None was given: proxy values, themes and priorities are the return's own."
        }
        let kind = "The council's \(kindOfFile)"
        let file = framework.file.map { "\(kind), \($0.name)" } ?? kind
        return "\(file): \(framework.measures.count) measures in \(framework.themes.count) themes. "
            + "Proxy values, themes and priorities are the council's."
    }

    /// The SHA-256 of the council's workbook, or why there is none.
    var digestText: String {
        guard let framework = self else { return "None was given." }
        return framework.file?.sha256 ?? "The framework did not come from a file."
    }

    /// "workbook", or "file" for one of another kind, such as the council's JSON.
    var kindOfFile: String {
        guard let name = self?.file?.name, !PathText.hasExtension(".xlsx", name) else { return "workbook" }
        return "file"
    }
}
