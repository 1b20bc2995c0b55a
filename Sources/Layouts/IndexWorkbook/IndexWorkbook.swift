package import SpreadsheetModel
package import Valuation

/// The workbook over all returns of a run: one row a return, whatever became of it.
package struct IndexWorkbook {
    /// The returns in the order they were given.
    let entries: [IndexEntry]
    /// The council's framework that the returns were valued with; nil when none was given.
    let council: Framework?
    /// The version of Pledgebook.
    let version: String

    package init(_ entries: [IndexEntry], council: Framework?, version: String) {
        self.entries = entries.withCopiesMarked
        self.council = council
        self.version = version
    }

    /// One sheet with a row a return, one with what they were made from, and one with the figures that must meet.
    package func plan() -> WorkbookPlan {
        let returns = IndexSheet(entries)
        return WorkbookPlan(
            sheets: [
                returns.plan, IndexSources(entries, council: council, madeBy: madeBy).plan,
                IndexChecks(entries, totalRow: returns.totalRow).plan,
            ],
            definedNames: [CheckList.definedName],
            properties: DocumentProperties(
                title: "Index of valued returns", author: madeBy, language: HouseStyle.language,
                custom: [CustomProperty("Returns given", String(entries.count))] + CustomProperty.council(council?.file)
            ))
    }

    private var madeBy: String { "Pledgebook \(version)" }
}
