import Returns
import SocialValue
import SpreadsheetModel

/// Answers beside the measures of a workbook that was given for the council's: it is a bidder's return.
package struct AnsweredTable: Hashable, Sendable {
    /// The bidder, where the workbook names one.
    package let bidder: String?

    /// Nil for a table that a council may have written: one without answers, the sheet `Measures` of its workbook, and
    /// what it published of a bid, which says to which priorities each measure belongs and has no place for the bidder's
    /// name.
    init?(_ table: ReturnTable, rows: TableRows, in source: CouncilSheets) {
        guard rows.lines.contains(where: \.isAnswered) else { return nil }
        let labels = FormLabels(table, rows: rows, in: source.sheets)
        bidder = labels.values(.bidder).taken?.text
        let isPublished = !table.schemes.isEmpty && labels.unnamedBidder() == nil
        guard bidder != nil || !isPublished && table.sheet.name != MeasuresSheet.name else { return nil }
    }
}
