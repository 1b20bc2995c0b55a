package import SocialValue
package import SpreadsheetModel
import Vocabulary

/// Finds the tables of measures by their headings, wherever on a sheet they start.
package enum TableLocator {
    /// The best table on the visible sheets, as ``TableChoice`` decides.
    ///
    /// - Parameter compulsory: the columns without which a table is not the one looked for.
    package static func locate(
        in sheets: [Sheet], compulsory: [FormColumn] = FormColumn.compulsory
    ) throws(NoReturnTable) -> ReturnTable {
        try TableChoice(among: sheets, compulsory: compulsory).table
    }

    /// The tables of one sheet that have these columns, from the top. Headings printed again at the same columns do not
    /// start another table. Cost: one pass over the cells.
    package static func tables(in sheet: Sheet, compulsory: [FormColumn]) -> [ReturnTable] {
        var tables: [ReturnTable] = []
        var last: Headings?
        for headings in candidates(in: sheet) where compulsory.allSatisfy(headings.has) {
            if let last {
                guard headings.rows.lowerBound > last.rows.upperBound, !isRepeated(headings, of: last) else { continue }
                tables[tables.count - 1].endRow = headings.rows.lowerBound
            }
            last = headings
            var table = ReturnTable(sheet: sheet, headings: headings.preferringCodes(in: sheet))
            table.isFirst = tables.isEmpty
            tables.append(table)
        }
        return tables
    }

    /// The rows with at least three headings that we know, from the top; of rows that overlap the ones with most.
    ///
    /// Working out what a row means takes long, so after ``mostTrials`` rows that could be headings no more are looked at:
    /// a sheet of nothing but headings would otherwise keep a check busy for minutes.
    package static func candidates(in sheet: Sheet) -> [Headings] {
        let spans = Dictionary(
            grouping: sheet.mergedRanges.filter {
                (1..<widestGroup).contains($0.last.column - $0.first.column)
            }, by: \.first.row)
        let rows = sheet.rowNumbers.filter { !sheet.hiddenRows.contains($0) }
        let texts = HeadingTexts(sheet: sheet, spans: spans)
        var found: [Headings] = []
        var trials = 0
        for (index, row) in rows.enumerated() {
            let last = lastRow(from: row, next: rows[(index + 1)...].prefix(2), of: sheet)
            guard texts.mayBeHeadings(in: row...last) else { continue }
            trials += 1
            guard trials <= mostTrials else { break }
            guard let best = headings(in: row...last, of: sheet, spans) else { continue }
            if let last = found.last, last.rows.upperBound >= best.rows.lowerBound {
                if best.isClearer(than: last) { found[found.count - 1] = best }
            } else {
                found.append(best)
            }
        }
        return found
    }

    /// The most rows of a sheet that are looked at as headings.
    package static let mostTrials = 4_000

    /// A text merged over more columns than this is a title and no heading of a group.
    private static let widestGroup = 40

    /// The last row whose texts may belong to headings that start in a row: up to two rows right below that hold no
    /// measure.
    private static func lastRow(from row: Int, next: ArraySlice<Int>, of sheet: Sheet) -> Int {
        next.reduce(row) { last, below in
            below == last + 1 && !MeasureRows.isFilled(sheet, row: below) ? below : last
        }
    }

    /// The headings in the first of some rows, or in it and those right below when they say more together.
    private static func headings(
        in rows: ClosedRange<Int>, of sheet: Sheet, _ spans: [Int: [CellRange]]
    ) -> Headings? {
        let first = rows.lowerBound
        var best = Headings(sheet, rows: first...first, spans: spans)
        for below in rows.dropFirst() {
            let taller = Headings(sheet, rows: first...below, spans: spans)
            if taller.isClearer(than: best) { best = taller }
        }
        return best.strength >= leastHeadings ? best : nil
    }

    /// How many of the form's columns a row of headings names.
    package static let leastHeadings = 3

    private static func isRepeated(_ headings: Headings, of others: Headings) -> Bool {
        headings.columns[.reference] == others.columns[.reference]
            && headings.columns[.answer] == others.columns[.answer]
            && headings.years.map(\.column) == others.years.map(\.column)
    }
}
