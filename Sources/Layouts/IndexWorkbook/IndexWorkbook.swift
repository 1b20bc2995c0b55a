package import SpreadsheetModel
import Valuation

/// The workbook over all returns of a run: one row a return, whatever became of it.
package struct IndexWorkbook {
    /// The returns in the order they were given.
    let entries: [IndexEntry]
    /// The version of Pledgebook.
    let version: String

    private static let name = "Returns"
    private static let headings = [
        "Return", "Bidder", "Outcome", "Computed total", "Stated lines added up", "Stated less computed", "Stop",
        "Check", "Note", "Workbook", "Why there is none", "SHA-256 of the return",
    ]

    package init(_ entries: [IndexEntry], version: String) {
        self.entries = entries
        self.version = version
    }

    /// One sheet with a row a return, and one with the counts that must meet.
    package func plan() -> WorkbookPlan {
        var draft = SheetDraft(Self.name)
        draft.headings(Self.headings, figures: [3, 4, 5, 6, 7, 8])
        for entry in entries { draft.row(Self.cells(of: entry, number: draft.nextRow + 1)) }
        draft.fit([34, 30, 12, 19, 20, 20, 8, 8, 8, 34, 50, 68])
        if !entries.isEmpty {
            draft.plan.filter = CellRange(
                CellReference(row: 0, column: 0),
                CellReference(row: entries.count, column: Self.headings.count - 1))
        }
        draft.plan.frozenAt = CellReference(row: 1, column: 1)
        draft.plan.page = HouseStyle.page(headingRow: 0)
        draft.plan.isProtected = true
        return WorkbookPlan(
            sheets: [draft.plan, counts],
            properties: DocumentProperties(
                title: "Index of valued returns", author: "Pledgebook \(version)", language: HouseStyle.language))
    }

    private static func cells(of entry: IndexEntry, number: Int) -> [SheetDraft.Entry?] {
        let count = HouseStyle.figure(HouseStyle.number(places: 0))
        func tally(_ value: Int) -> SheetDraft.Entry {
            (entry.total == nil ? .blank : .number(ExactDecimal(value)), count)
        }
        let gap: SheetDraft.Entry =
            entry.total.map { total in
                (.formula("ROUND(E\(number)-D\(number),2)", cached: .number(total.gap.pounds)), HouseStyle.money)
            } ?? (.blank, HouseStyle.money)
        return [
            SheetDraft.text(entry.fileName), SheetDraft.text(entry.bidder),
            SheetDraft.text(outcome(of: entry)),
            SheetDraft.money(entry.total?.computed), SheetDraft.money(entry.total?.stated), gap,
            tally(entry.stops), tally(entry.checks), tally(entry.notes),
            SheetDraft.text(entry.workbook), SheetDraft.text(entry.reason), SheetDraft.text(entry.sha256),
        ]
    }

    private static func outcome(of entry: IndexEntry) -> String {
        if entry.total == nil { return "refused" }
        return entry.workbook == nil ? "not written" : "valued"
    }

    /// Every return given is listed once, and is either valued or not.
    private var counts: SheetPlan {
        var draft = SheetDraft("Checks")
        draft.headings(["Count", "Returns"], figures: [1])
        let outcomes = "'\(Self.name)'!$C$2:$C$\(max(2, entries.count + 1))"
        let count = HouseStyle.figure(HouseStyle.number(places: 0))
        func row(_ label: String, _ content: CellContent) {
            draft.row([(.text(label), HouseStyle.cell), (content, count)])
        }
        func counted(_ outcome: String) -> CellContent {
            .formula(
                "COUNTIF(\(outcomes),\"\(outcome)\")",
                cached: .number(ExactDecimal(entries.count { Self.outcome(of: $0) == outcome })))
        }
        row("Returns given", .number(ExactDecimal(entries.count)))
        row("Valued, with a workbook", counted("valued"))
        row("Valued, but the workbook was not written", counted("not written"))
        row("Refused", counted("refused"))
        row("Given less listed; must read 0", .formula("B2-B3-B4-B5", cached: .number(.zero)))
        draft.fit([50, 12])
        draft.plan.page = HouseStyle.page(headingRow: 0)
        draft.plan.isProtected = true
        return draft.plan
    }
}
