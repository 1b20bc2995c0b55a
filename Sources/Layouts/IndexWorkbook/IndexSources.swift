import SpreadsheetModel

/// The sheet `Sources`: the program that made the index, and the digest of every return it is about.
struct IndexSources {
    /// The sheet's name.
    static let name = "Sources"

    private(set) var plan: SheetPlan

    init(_ entries: [IndexEntry], madeBy: String) {
        var draft = SheetDraft(Self.name)
        draft.row([(.text("What this index was made from"), HouseStyle.title)])
        draft.row([(.text("Made by \(madeBy)."), HouseStyle.lead)])
        draft.skipRow()
        let headingRow = draft.headings(["Return", "SHA-256 of the return"])
        for entry in entries {
            draft.row([
                SheetDraft.text(entry.fileName), SheetDraft.text(entry.sha256 ?? "The file could not be opened."),
            ])
        }
        draft.fit([44, 74])
        draft.plan.page = HouseStyle.page(headingRow: headingRow)
        draft.plan.isProtected = true
        plan = draft.plan
    }
}
