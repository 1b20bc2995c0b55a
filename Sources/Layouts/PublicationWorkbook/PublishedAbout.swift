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
