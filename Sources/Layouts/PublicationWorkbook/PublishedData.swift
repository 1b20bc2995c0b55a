import Forms
import SocialValue
import SpreadsheetModel
package import Valuation

/// What is published of a return: one record a measure, under headings that are all different.
///
/// The workbook, the CSV file beside it and the data dictionary are all made from this value, so they cannot differ. In the
/// CSV file every record also says whose it is (``PublishedOrigin``); in the workbook the sheet About does.
package struct PublishedData {
    let valued: ValuedReturn
    let basis: ValuationBasis
    /// The columns of the table.
    let columns: [PublishedColumn]
    private let origin: PublishedOrigin

    package init(_ valued: ValuedReturn, basis: ValuationBasis, preparation: Preparation = Preparation()) {
        self.valued = valued
        self.basis = basis
        columns = Self.fixedColumns + [Self.amountColumn(basis)] + Self.schemeColumns(valued.schemeNames)
        origin = PublishedOrigin(valued, basis: basis, preparation: preparation)
    }

    /// The columns of the CSV file.
    var dataColumns: [PublishedColumn] { PublishedOrigin.columns + columns }

    /// The records as a CSV file (RFC 4180, UTF-8 without a byte order mark), numbers as plain digits, amounts with their
    /// pence, days as ISO 8601, texts guarded against being run as formulas by the program that opens them.
    package var csv: String {
        let records = valued.lines.map { line in
            let texts: [CSVField] = [
                .text(line.theme), .text(line.line.label), .text(line.line.question), .text(line.line.unit.text),
            ]
            let figures = [
                field(line.proxy?.value, orText: line.line.proxy.text),
                field(line.line.answer.state.quantity, orText: line.line.answer.words),
                basis.amount(of: line).map { .number($0.pounds, places: 2) } ?? .empty,
            ]
            let priorities = valued.schemeNames.map { CSVField.text(line.priorities[$0] ?? "") }
            return origin.fields + texts + figures + priorities
        }
        return CSVField.document([dataColumns.map { .text($0.heading) }] + records)
    }

    /// A number, or the text that stands in its place, or nothing.
    private func field(_ number: ExactDecimal?, orText text: String? = nil) -> CSVField {
        number.map { .number($0) } ?? text.map { .text($0) } ?? .empty
    }

    /// What each column of ``csv`` holds, as a CSV file.
    package var dictionaryCSV: String {
        let heading: [CSVField] = [.text("Column"), .text("Type"), .text("Unit"), .text("Meaning")]
        let rows = dataColumns.map { column -> [CSVField] in
            [.text(column.heading), .text(column.type), .text(column.unit), .text(column.meaning)]
        }
        return CSVField.document([heading] + rows)
    }

    /// The position of the column with the amounts, from 0.
    static let amountPosition = fixedColumns.count
    /// The position of the first priority scheme's column, from 0.
    static let firstSchemePosition = amountPosition + 1

    /// The columns that every return has, left of the amounts.
    private static let fixedColumns = [
        PublishedColumn(
            heading: "Theme", type: "text", unit: "",
            meaning: "The theme of the framework that the measure belongs to.",
            width: 27),
        PublishedColumn(
            heading: "Reference", type: "text", unit: "", meaning: "The measure's code in the framework.", width: 12),
        PublishedColumn(heading: "Question", type: "text", unit: "", meaning: "What the bidder was asked.", width: 50),
        PublishedColumn(
            heading: "Units", type: "text", unit: "", meaning: "What the answer counts.", width: 18),
        PublishedColumn(
            heading: "Proxy Value", type: "number or text", unit: "pounds for each unit of the answer",
            meaning:
                "What one unit is worth to the area. 0 for measures that are recorded but not valued. Text where the "
                + "bidder's return has something else than an amount. Empty when it has nothing.", width: 13),
        PublishedColumn(
            heading: "Answer", type: "number or text", unit: "as in the column Units",
            meaning: "What the bidder pledges. Text where the bidder wrote something else than a quantity. Empty when "
                + "the measure was not answered.", width: 13),
    ]

    /// The column with the amounts: what they are depends on the basis.
    private static func amountColumn(_ basis: ValuationBasis) -> PublishedColumn {
        let meaning =
            switch basis {
            case .computed: "Answer × proxy value, rounded to the penny. Empty when the answer is not a quantity."
            case .stated:
                "As the bidder's return states it: it may differ from answer × proxy value. Empty when the return "
                    + "states none."
            }
        return PublishedColumn(
            heading: "Pledged Social Value", type: "number", unit: "pounds", meaning: meaning, width: 17)
    }

    private static func schemeColumns(_ schemes: [String]) -> [PublishedColumn] {
        let others = (PublishedOrigin.columns + fixedColumns).map(\.heading) + ["Pledged Social Value"]
        return TableHeadings.made(of: schemes, beside: others).map { heading in
            PublishedColumn(
                heading: heading, type: "text", unit: "",
                meaning: "The council's priority that the measure serves, under \(heading).", width: 24)
        }
    }
}
