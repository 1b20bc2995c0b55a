import NumberFormats
import Returns
import SocialValue
import SpreadsheetModel
import Vocabulary

/// A table of the evaluation workbook, with the notes that its cells give rise to.
struct EvaluationTable {
    let table: CouncilTable
    private(set) var notes: [EvaluationNote] = []

    init(_ table: CouncilTable) {
        self.table = table
    }

    /// The text under a heading on one line, cut to a length that a letter can quote; nil when there is none.
    func text(_ heading: String, _ row: Int) -> String? {
        table.text(heading, row: row).map { CellText.line($0, limit: Self.longest) }
    }

    private static let longest = 4_000

    /// Those of some headings under which a row has nothing.
    func missing(_ headings: [String], _ row: Int) -> [String] { headings.filter { text($0, row) == nil } }

    /// Notes something about a cell.
    mutating func note(_ subject: EvaluationNote.Subject, _ heading: String, _ row: Int) {
        notes.append(EvaluationNote(subject, at: table.place(heading, row: row)))
    }

    /// The number under a heading; nil, with a note, for a cell with something else, and nil for an empty one. A dash, a
    /// date and a percentage are no scores and no prices.
    mutating func number(
        _ heading: String, _ row: Int, as what: String, expected: String, fits: (ExactDecimal) -> Bool = { _ in true }
    ) -> ExactDecimal? {
        guard let cell = table.cell(heading, row: row), let text = cell.label else { return nil }
        let amount = AmountReader.stated(cell, at: cell.reference)
        let isOther = amount.isUnreadable || cell.format.kind == .percent || cell.format.kind.isTemporal || isDash(cell)
        if !isOther, let number = AmountReader.number(in: cell), fits(number) { return number }
        note(.valueUnreadable(what, text: text, expected: expected), heading, row)
        return nil
    }

    private func isDash(_ cell: Cell) -> Bool {
        guard case .text(let typed) = cell.value, case .dash = TypedQuantity(typed) else { return false }
        return true
    }

    /// The lot of a row that is about a bidder: the one typed, else that of the bidder's only bid.
    func lot(of bidder: String, _ row: Int, heading: String, among bids: [Bid]) -> String? {
        if let typed = text(heading, row) { return typed }
        let key = BidKey(bidder, lot: nil).bidder
        let own = bids.filter { BidKey($0.bidder, lot: nil).bidder == key }
        return own.count == 1 ? own[0].lot : nil
    }
}
