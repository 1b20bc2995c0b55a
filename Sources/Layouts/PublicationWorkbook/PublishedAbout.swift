import SocialValue
import SpreadsheetModel
import Valuation
import WorkbookPlans

/// The cover sheet: what the published workbook is, whose it is, under which licence, and its other sheets.
struct PublishedAbout {
    /// The sheet's name.
    static let name = "About and contents"

    let plan: SheetPlan

    init(_ facts: WorkbookFacts, sheets: [String]) {
        let rows = Self.facts(facts) + sheets.map { ("Sheet", "Go to the sheet \($0)") }
        var sheet = PublishedSheet(
            Self.name, title: Self.title(facts),
            lead: ["The last rows lead to the other sheets."], table: "About",
            headings: [("Item", false), ("Detail", false)], widths: [26, 100], count: rows.count
        ) { record, _ in
            let isLink = record >= rows.count - sheets.count
            return [
                (.text(rows[record].0), PublicationStyle.cell),
                (.text(rows[record].1), isLink ? PublicationStyle.link : PublicationStyle.cell),
            ]
        }
        let firstLink = sheet.rows.upperBound - sheets.count + 1
        sheet.add(
            sheets.enumerated().map { index, name in
                LinkPlan(
                    from: CellReference(row: firstLink + index, column: 1), to: CellReference(row: 0, column: 0),
                    on: SheetQualifier(name), tip: "")
            })
        plan = sheet.plan
    }

    private static func title(_ facts: WorkbookFacts) -> String {
        "About this workbook"
            + (facts.valued.source.bidder.map { ": social value pledged by \(CellText.line($0))" } ?? "")
    }

    private static func facts(_ facts: WorkbookFacts) -> [(String, String)] {
        let (source, tender) = (facts.valued.source, facts.valued.framework?.tender)
        let none = WorkbookFacts.notGiven
        return [
            ("Purpose", "The social value that one bidder pledges, measure by measure, with totals."),
            ("Publisher", tender?.council ?? none), ("Contact", tender?.contact ?? none),
            ("Tender", tender?.name ?? source.tender ?? none), ("Bidder", source.bidder ?? none),
            ("Period of the contract", period(tender) ?? none),
            ("Published", facts.preparation.day?.spokenText ?? none),
            (
                "Licence",
                "\(Licence.name), \(Licence.address). The wording of measures and their proxy values may belong to the "
                    + "owner of the framework."
            ),
            ("Framework", tender?.edition ?? none),
            (
                "Figures",
                facts.basis == .computed
                    ? "Pledged Social Value is the bidder's answer × the proxy value."
                    : "Pledged Social Value is as the bidder's return states it."
            ),
            (
                "The same data as CSV",
                "One record a measure, with the same columns for every bidder of the tender and a data dictionary beside "
                    + "it."
            ),
            ("Made with", facts.madeBy), ("Language", "English (United Kingdom)"),
        ]
    }

    /// "1 April 2027 to 31 March 2030", as far as it is known.
    private static func period(_ tender: Tender?) -> String? {
        guard let start = tender?.start?.spokenText else { return nil }
        return tender?.end.map { "\(start) to \($0.spokenText)" } ?? "From \(start)"
    }
}

/// The notes that the other published sheets refer to as "[note 1]" and so on.
struct PublishedNotes {
    /// The sheet's name.
    static let name = "Notes"

    let plan: SheetPlan

    init(_ facts: WorkbookFacts) {
        let notes = Self.texts(facts)
        plan =
            PublishedSheet(
                Self.name, title: "Notes", lead: ["Other sheets refer to these notes by number."], table: "Notes_table",
                headings: [("Note", false), ("Text", false)], widths: [14, 100], count: notes.count
            ) { record, _ in
                [
                    (.text("[note \(record + 1)]"), PublicationStyle.cell),
                    (.text(notes[record]), PublicationStyle.cell),
                ]
            }.plan
    }

    /// The sentence above the table that says which figures it holds.
    static func basisLine(_ basis: ValuationBasis) -> String {
        basis == .computed
            ? "They are worked out from the answers [note 2]." : "They are as the bidder stated them [note 2]."
    }

    /// What a value of 0.00 means, and what an empty one.
    private static func zero(_ basis: ValuationBasis) -> String {
        switch basis {
        case .computed: "A value of 0.00 means that the measure was answered and is worth nothing in pounds."
        case .stated:
            "A value of 0.00 is one that the bidder's return states. An empty value is one that it does not state; where "
                + "no measure of a theme or priority has a value, the total is shown as \"not stated\"."
        }
    }

    private static func texts(_ facts: WorkbookFacts) -> [String] {
        [
            "The figures are what the bidder pledges, not what has been delivered. Double counting between measures "
                + "is not taken off the total.",
            facts.basis == .computed
                ? "Pledged social value is answer × proxy value. Each measure is rounded once, halves rounded up (away "
                    + "from zero), to the penny; totals are sums of rounded amounts."
                : "Pledged social value is as the bidder's return states it, and may differ from answer × proxy value.",
            "An empty answer means that the measure was not answered: left empty, or answered with a dash or a word such "
                + "as n/a. Words, a date or an error in place of a number are what the bidder's return has where a "
                + "quantity was asked for. Neither gives a value that can be worked out. \(Self.zero(facts.basis))",
            "Measures with a proxy value of 0 are recorded but not valued.",
        ]
    }
}
