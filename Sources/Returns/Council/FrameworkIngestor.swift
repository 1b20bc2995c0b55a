package import SpreadsheetModel
package import Valuation

/// Reads a council's framework from its workbook: the table of measures with their proxy values and priorities.
///
/// The table may be the sheet `Measures` of a council workbook or the attachment that a council published: what counts
/// is its headings. A framework with a gap values nothing, so the first gap is thrown.
package enum FrameworkIngestor {
    /// The columns that a framework cannot do without.
    private static let compulsory: [FormColumn] = [.reference, .proxy]

    /// Reads the framework from sheets in tab order.
    ///
    /// - Throws: ``NoReturnTable`` when no visible sheet holds the table, ``FrameworkFault`` at the first measure that
    ///   cannot be used.
    package static func read(_ sheets: [Sheet], fileName: String) throws -> Framework {
        let table = try TableLocator.locate(in: sheets, compulsory: compulsory)
        let rows = TableRows(table)
        var measures: [Measure] = []
        for line in rows.lines {
            let measure = try measure(line, in: table, fileName: fileName)
            if measures.contains(where: { $0.reference.isSameMeasure(as: measure.reference) }) {
                throw FrameworkFault(
                    at: place(line.referenceCell, table, fileName), detail: "\(line.label) stands there a second time",
                    fix: "Keep one row for each measure.")
            }
            measures.append(measure)
        }
        return Framework(
            themes: measures.map(\.theme).distinct(), measures: measures, schemes: rows.schemes(of: table))
    }

    private static func measure(
        _ line: ReturnLine, in table: ReturnTable, fileName: String
    ) throws(FrameworkFault) -> Measure {
        guard let reference = line.reference else {
            throw FrameworkFault(
                at: place(line.referenceCell, table, fileName),
                detail: "\"\(line.referenceText)\" is not a measure reference", fix: "Write it like NT18 or NT1c.")
        }
        guard !line.proxy.isUnreadable else {
            throw FrameworkFault(
                at: place(line.proxy.cell, table, fileName),
                detail: "the proxy value of \(reference.text) is \"\(line.proxy.text ?? "")\"",
                fix: "Enter a number of pounds, or 0 for a measure that is only recorded.")
        }
        return Measure(
            reference: reference, theme: line.theme, question: line.question, unit: line.unit, proxy: line.proxy.proxy,
            priorities: line.priorities)
    }

    private static func place(_ cell: CellReference?, _ table: ReturnTable, _ fileName: String) -> CellLocation {
        CellLocation(file: fileName, sheet: table.sheet.name, cell: cell)
    }
}
