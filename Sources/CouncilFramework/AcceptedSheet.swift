import SocialValue
import SpreadsheetModel
import Vocabulary

/// The sheet `Accepted`: the findings in bidders' returns that the council lets stand, one a row.
struct AcceptedSheet {
    /// The sheet's name.
    static let name = "Accepted"
    /// Its headings, the compulsory one first.
    static let headings = ["Bidder", "Code", "Reference or Cell", "Found", "Reason", "By", "On"]

    /// The decisions that can be used, in order.
    private(set) var accepted: [AcceptedFinding] = []
    private(set) var notes: [CouncilNote] = []

    /// - Parameter codes: those of all findings there are.
    init(_ source: CouncilSheets, codes: [String]) {
        guard let table = CouncilTable(on: Self.name, headings: Self.headings, in: source) else { return }
        for row in table.rows { add(row, of: table, dateSystem: source.dateSystem, known: codes) }
    }

    private mutating func add(_ row: Int, of table: CouncilTable, dateSystem: DateSystem, known: [String]) {
        func text(_ heading: String) -> String? { table.text(heading, row: row).map { CellText.line($0, limit: 500) } }
        let missing = ["Bidder", "Code", "Reason", "By"].filter { text($0) == nil }
        guard missing.isEmpty, let bidder = text("Bidder"), let code = text("Code"), let reason = text("Reason"),
            let by = text("By")
        else {
            notes.add(.acceptanceIncomplete(missing: missing), at: table.place(missing[0], row: row))
            return
        }
        guard known.contains(code) else {
            notes.add(.labelUnknown("code of a finding", text: code, known: known), at: table.place("Code", row: row))
            return
        }
        let day = table.cell("On", row: row)
        let date = day.flatMap { CouncilValue.date($0, system: dateSystem) }
        if let text = day?.label, date == nil {
            notes.add(
                .valueUnreadable(
                    "day on which a finding was accepted", text: text,
                    expected: CouncilValue.dateExpectation(for: text)),
                at: table.place("On", row: row))
        }
        accepted.append(
            AcceptedFinding(
                bidder: bidder, code: code, subject: text("Reference or Cell"), found: text("Found"), reason: reason,
                by: by, on: date))
    }
}
