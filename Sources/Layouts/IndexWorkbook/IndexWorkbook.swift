import Forms
package import SocialValue
import SpreadsheetModel
import Valuation
package import WorkbookPlans

/// The workbook over all returns of a run: one row a return, whatever became of it.
package struct IndexWorkbook {
    /// The returns in the order they were given.
    let entries: [IndexEntry]
    /// The council's framework that the returns were valued with; nil when none was given.
    let council: Framework?
    /// The version of Pledgebook.
    let version: String

    /// What it shows beside a row for each return.
    let options: IndexOptions

    package init(_ entries: [IndexEntry], council: Framework?, version: String, options: IndexOptions = IndexOptions())
    {
        let marked = entries.withCopiesMarked.withRivalsMarked
        self.entries = options.isLargestFirst ? Self.largestFirst(marked) : marked
        self.options = options
        self.council = council
        self.version = version
    }

    /// One sheet with a row a return, one with what they were made from, and one with the figures that must meet.
    package func plan() -> WorkbookPlan {
        let returns = IndexSheet(entries, options: options, header: header)
        return WorkbookPlan(
            sheets: [
                returns.plan, IndexSources(entries, council: council, madeBy: madeBy).plan,
                IndexChecks(entries, options: options).plan,
            ],
            definedNames: [CheckList.definedName],
            properties: DocumentProperties(
                title: "Index of valued returns", author: madeBy, language: HouseStyle.language,
                application: HouseStyle.application,
                custom: [.kind(.index), CustomProperty("Returns given", String(entries.count))]
                    + CustomProperty.council(council?.file)
            ))
    }

    /// What stands above every printed page: the tender, and the council's workbook.
    private var header: String {
        let tender = council?.tender.name ?? "Returns"
        let file = council?.file.map { "Council workbook: \($0.name)" } ?? "No council workbook"
        return "&L" + PageHeader.literal(tender, limit: 110) + "&R" + PageHeader.literal(file, limit: 60)
    }

    /// The entries by their computed totals, those without one last, and those that are equal as they were given.
    private static func largestFirst(_ entries: [IndexEntry]) -> [IndexEntry] {
        entries.enumerated().sorted { left, right in
            switch (left.element.total?.computed, right.element.total?.computed) {
            case (let one?, let other?) where one != other: one > other
            case (_?, nil): true
            case (nil, _?): false
            default: left.offset < right.offset
            }
        }.map(\.element)
    }

    private var madeBy: String { "Pledgebook \(version)" }
}
