import Forms
package import SocialValue
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

    /// What is above every printed page: the tender, and the council's workbook.
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

/// What an index shows beside a row for each return.
package struct IndexOptions: Hashable, Sendable {
    /// Whether the returns are added up. The sum of bids of which one is taken is no figure of anybody's.
    package var hasTotals = false
    /// Whether the largest computed total stands first; otherwise the order is that in which returns were given.
    package var isLargestFirst = false

    package init() {}
}

/// The sheet `Sources`: the program that made the index, and the digests of the council's workbook and of every return
/// that it is about.
struct IndexSources {
    /// The sheet's name.
    static let name = "Sources"

    private(set) var plan: SheetPlan

    init(_ entries: [IndexEntry], council: Framework?, madeBy: String) {
        var draft = SheetBuilder(Self.name)
        draft.row([(.text("What this index was made from"), HouseStyle.title)])
        draft.row([(.text("Made by \(madeBy)."), HouseStyle.lead)])
        draft.skipRow()
        let file = "Council's \(council.kindOfFile)"
        draft.row([(.text(file), HouseStyle.label), (.text(council.sourceText), HouseStyle.body)])
        draft.row([
            (.text("\(file), SHA-256"), HouseStyle.label), (.text(council.digestText), HouseStyle.body),
        ])
        if let tender = council?.tender.name {
            draft.row([(.text("Tender"), HouseStyle.label), (.text(tender), HouseStyle.body)])
        }
        draft.skipRow()
        let headingRow = draft.headings(["Return", "SHA-256 of the return"])
        for entry in entries {
            draft.row([
                SheetBuilder.text(entry.fileName), SheetBuilder.text(entry.sha256 ?? "The file could not be opened."),
            ])
        }
        draft.fit([44, 74])
        draft.plan.page = HouseStyle.page(headingRow: headingRow)
        draft.plan.isProtected = true
        plan = draft.plan
    }
}
