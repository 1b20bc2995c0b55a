import Algorithms
package import SocialValue
package import SpreadsheetModel
import Vocabulary

/// Turns the sheets of a workbook into a return: finds the table of measures, and reads its rows, totals and labels.
package enum ReturnReader {
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
        let reader = IngestReportBuilder(choice, in: sheets)
        let lines = framework.map { council in choice.rows.lines.map { answered($0, of: choice.table, in: council) } }
        var source = Return(
            file: file, bidder: reader.bidder(), tender: reader.tender(),
            sheet: choice.table.sheet.name, headerRow: choice.table.headerRow + 1,
            themes: Array(choice.rows.lines.map(\.theme).uniqued()), schemes: choice.rows.schemes(of: choice.table),
            lines: lines ?? choice.rows.lines,
            statedTotal: choice.rows.statedTotal)
        source.lot = reader.lot()
        source.contact = reader.contact()
        source.contactEmail = reader.contactEmail()
        source.subtotals = choice.rows.subtotals
        source.form = reader.form()
        source.replies = QuestionReplies.read(sheets)
        source.issuedForm = IssuedFormDetector.issuedForm(
            in: sheets, returnOn: choice.table.sheet, fileName: file.name)
        return source
    }

    /// Reads the returns of a workbook: one, or where each of several sheets holds the table of one form, filled in otherwise,
    /// one a sheet, as a bidder for several lots sends them.
    ///
    /// - Parameter sheet: the name of the sheet to read the return from, as ``sheetName(_:in:)`` gives it; nil takes what there
    ///   is.
    /// - Throws: what ``read(_:from:framework:)`` throws.
    package static func returns(
        in sheets: [Sheet], from file: SourceFile, framework: Framework? = nil, sheet: String? = nil
    ) throws(NoReturnTable) -> [Return] {
        if let sheet {
            return [try read(without(tablesBeside: sheet, in: sheets), from: file, framework: framework)]
        }
        let lots: [String]
        do {
            return [try read(sheets, from: file, framework: framework)]
        } catch {
            guard !error.lots.isEmpty else { throw error }
            lots = error.lots
        }
        var returns: [Return] = []
        for lot in lots {
            let own = sheets.filter { $0.name == lot || !lots.contains($0.name) }
            returns.append(try read(own, from: file, framework: framework))
        }
        // A lot that is named on a sheet which they share tells none of them from the others.
        let named = returns.compactMap(\.lot)
        if Set(named).count < returns.count {
            for index in returns.indices { returns[index].lot = lots[index] }
        }
        return returns
    }

    /// The name of the visible sheet that somebody means: letter case and spaces at its ends do not count. Nil when there is
    /// none.
    package static func sheetName(_ name: String, in sheets: [Sheet]) -> String? {
        func plain(_ name: String) -> String { HeadingVocabulary.normalized(name) }
        let visible = sheets.filter { $0.visibility == .visible }
        return (visible.first { $0.name == name } ?? visible.first { plain($0.name) == plain(name) })?.name
    }

    /// The sheets without those that hold another table of measures, whose labels are another return's.
    private static func without(tablesBeside name: String, in sheets: [Sheet]) -> [Sheet] {
        sheets.filter { sheet in
            sheet.name == name || TableLocator.tables(in: sheet, compulsory: FormColumn.compulsory).isEmpty
        }
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
