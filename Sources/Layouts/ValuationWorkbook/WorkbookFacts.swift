import Findings
import SocialValue
import Valuation

/// What a workbook says about itself in words: its sources, its method, its limits.
struct WorkbookFacts {
    /// The return with its values.
    let valued: ValuedReturn
    /// What was found in it.
    let findings: [Finding]
    /// Which figures fill the Pledged Social Value column.
    let basis: ValuationBasis
    /// The version of Pledgebook.
    let version: String
    /// When and by whom the workbook is prepared.
    var preparation = Preparation()

    /// The program and its version.
    var madeBy: String { "Pledgebook \(version)" }

    /// What stands where nobody gave a fact.
    static let notGiven = "Not given"

    /// What the figures were made from.
    var sources: [(label: String, text: String)] {
        let (source, tender) = (valued.source, valued.framework?.tender)
        return [
            ("Purpose", "The social value that one bidder pledges, measure by measure, with subtotals and total."),
            ("Council", tender?.council ?? Self.notGiven),
            ("Tender", tenderText),
            ("Bidder", source.bidder ?? Self.notGiven),
            ("Date of valuation", preparation.day?.spokenText ?? Self.notGiven),
            ("Prepared by", preparation.by ?? Self.notGiven),
            ("Return", "\(source.file.name), sheet \(source.sheet), headings in row \(source.headerRow)"),
            ("Return, SHA-256", source.file.sha256),
            ("Return, size", "\(source.file.byteCount) bytes"),
            ("Return, file first made", createdText),
            ("Framework", valued.framework.sourceText),
            ("Framework, SHA-256", valued.framework.digestText),
            ("Framework, edition", tender?.edition ?? Self.notGiven),
            ("Basis", basisText),
        ]
    }

    /// What a workbook of very many lines or findings leaves out; nil for any other.
    var missingLinks: (label: String, text: String)? {
        guard max(valued.lines.count, findings.count) > SheetBuilder.linkLimit else { return nil }
        return ("Links", "Excel opens at most 65,530 links on a sheet. The rows further down have none.")
    }

    /// The day in the file's properties, which is that of the form: a bidder who fills it in leaves it as it is.
    private var createdText: String {
        valued.source.file.created.map {
            "\($0.spokenText), as the file says of itself. This is when the blank form was made, not when it was filled in."
        } ?? Self.notGiven
    }

    /// The tender as the return names it and as the council's workbook does, each with who says so where they may differ.
    private var tenderText: String {
        switch (valued.source.tender, valued.framework?.tender.name) {
        case (let said?, let council?) where council.contains(said): council
        case (let said?, let council?): "\(said), as the return says; \(council), as \(councilSays)"
        case (let said?, nil): said
        case (nil, let council?): "\(council), as \(councilSays)"
        case (nil, nil): Self.notGiven
        }
    }

    private var councilSays: String { "the council's \(valued.framework.kindOfFile) says" }

    private var basisText: String {
        switch basis {
        case .computed:
            "Computed: Pledged Social Value is worked out from answer and proxy value."
                + (AmountFormula(valued.lines).note.map { " " + $0 } ?? "")
        case .stated: "Stated: Pledged Social Value is what the return shows, right or wrong."
        }
    }

    /// How figures are made and what their signs mean: the same words in every workbook.
    static let method: [(label: String, text: String)] = [
        (
            "Method",
            "Pledged social value is answer × proxy value. Each line is rounded once, to the penny, with halves rounded up "
                + "(away from zero). Subtotals and totals add up the rounded lines. All arithmetic is decimal."
        ),
        (
            "Within rounding",
            "A small difference that comes only from a proxy value shown with few decimal places. The stated value may differ "
                + "from answer × proxy value by the size of the answer × half of the last decimal place shown, plus half a "
                + "penny. For example, an answer of 1,000 at £2.35 (half of the last place is £0.005) may differ by £5.005."
        ),
        (
            "Implied answer",
            "The answer that would give the stated value: stated value ÷ proxy value, as the roundest number that fits the "
                + "proxy value as shown and the penny."
        ),
        (
            "Signs",
            "£ - is zero; amounts below zero have a minus sign. An empty Answer means that the measure was not answered: left "
                + "empty, or answered with a dash or a word such as n/a. Where the return has words, a date or an error in "
                + "place of a quantity, Answer shows them. None of these has a computed value. Record-only measures have a proxy value of 0 and are worth £0.00. "
                + "A reference in bold and underlined has a stop on its line, one in bold has something to check, and one "
                + "in italics has a note. Its comment lists them all. The line's Pledged Social Value (or its Proxy Value "
                + "where that is empty) links to Findings, and the reference there links back."
        ),
        (
            "Severity of findings",
            "stop: do not use the figures until this is resolved. check: someone should look at it. note: good to know."
        ),
        (
            "Protection",
            "Sheets are protected against changes by accident, without a password. To change something, or to expand or "
                + "collapse groups of rows, choose Review, then Unprotect Sheet. Checks will show whether the totals still agree."
        ),
        (
            "Hidden columns",
            "Columns K to M of Reconciliation have the figures that Checks compares the workbook with. On Summary, the "
                + "hidden column to the right of the charts has the short names shown beside their bars."
        ),
        (
            "Names",
            "Total_SV_Pledge is the grand total. Subtotal_Theme_1, Subtotal_Theme_2 and so on are the themes' "
                + "subtotals, in the order of the table."
        ),
        (
            "Limits",
            "The figures are pledges, not delivery. Double counting between measures is not taken off the total. "
                + "A workbook keeps 15 digits of a number; a longer one is stored as text. A row can be 409 points high at "
                + "most: where a text needs more, only its start shows, but the cell has all of it."
        ),
    ]
}
