package import SpreadsheetModel
package import Valuation

/// Turns the sheets of a workbook into a return: finds the table of measures, and reads its rows, totals and labels.
package enum ReturnIngestor {
    /// Reads a return from sheets in tab order. Throws ``NoReturnTable`` when no visible sheet holds one.
    /// Cost: one pass over the cells.
    package static func read(_ sheets: [Sheet], from file: SourceFile) throws(NoReturnTable) -> Return {
        let table = try TableLocator.locate(in: sheets)
        let rows = TableRows(table)
        var source = Return(
            file: file, bidder: LabelledCells.value(LabelledCells.bidder, in: table),
            tender: LabelledCells.value(LabelledCells.tender, in: table), sheet: table.sheet.name,
            headerRow: table.headerRow + 1, themes: rows.lines.map(\.theme).distinct(),
            schemes: rows.schemes(of: table),
            lines: rows.lines, statedTotal: rows.statedTotal)
        source.issuedForm = FormTraces.issuedForm(in: sheets, returnOn: table.sheet, fileName: file.name)
        return source
    }
}
