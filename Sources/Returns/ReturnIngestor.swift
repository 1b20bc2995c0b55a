package import SpreadsheetModel
package import Valuation

/// Turns the sheets of a workbook into a return: finds the table of measures, and reads its rows, totals and labels.
package enum ReturnIngestor {
    /// Reads a return from sheets in tab order.
    ///
    /// - Throws: ``NoReturnTable`` when no visible sheet holds one, or several are equally good.
    ///
    /// - Parameter framework: the council's, whose units settle what an answer means where the return prints none.
    ///
    /// Cost: one pass over the cells.
    package static func read(
        _ sheets: [Sheet], from file: SourceFile, framework: Framework? = nil
    ) throws(NoReturnTable) -> Return {
        let choice = try TableChoice(among: sheets)
        let reader = FormReader(choice, in: sheets)
        let lines = framework.map { council in choice.rows.lines.map { answered($0, of: choice.table, in: council) } }
        var source = Return(
            file: file, bidder: reader.bidder(), tender: reader.tender(),
            sheet: choice.table.sheet.name, headerRow: choice.table.headerRow + 1,
            themes: choice.rows.lines.map(\.theme).distinct(), schemes: choice.rows.schemes(of: choice.table),
            lines: lines ?? choice.rows.lines,
            statedTotal: choice.rows.statedTotal)
        source.lot = reader.lot()
        source.contact = reader.contact()
        source.contactEmail = reader.contactEmail()
        source.subtotals = choice.rows.subtotals
        source.form = reader.form()
        source.issuedForm = FormTraces.issuedForm(
            in: sheets, returnOn: choice.table.sheet, fileName: file.name)
        return source
    }

    /// The line with its answer read in the council's unit where the return prints none: "50%" is 50 or half of
    /// something, by what is counted.
    private static func answered(_ line: ReturnLine, of table: ReturnTable, in framework: Framework) -> ReturnLine {
        guard line.unit.text.isEmpty, let measure = line.reference.flatMap(framework.measure) else { return line }
        var line = line
        line.answer = RowReader.answer(line.referenceCell.row, of: table, unit: measure.unit)
        return line
    }
}
