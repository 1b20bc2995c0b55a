import SocialValue
import SpreadsheetModel
import WorkbookPlans

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
