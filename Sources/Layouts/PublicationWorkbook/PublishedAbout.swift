import SpreadsheetModel

/// What the published workbook is, where its figures come from, and its other sheets.
struct PublishedAbout {
    /// The sheet's name.
    static let name = "About and contents"

    let plan: SheetPlan

    /// - Parameter standing: whether the return can be relied on, in a sentence.
    init(_ facts: WorkbookFacts, standing: String, sheets: [String]) {
        let sources = facts.sources
        let made = [("Open questions", standing), ("Made by", facts.madeBy), ("Language", "English (United Kingdom)")]
        let rows = sources.map { ($0.label, $0.text) } + made + sheets.map { ("Sheet", "Go to the sheet \($0)") }
        var sheet = PublishedSheet(
            Self.name, title: "About this workbook", lead: ["The last rows lead to the other sheets."], table: "About",
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
                    on: SheetPlace(name), tip: "")
            })
        plan = sheet.plan
    }
}
