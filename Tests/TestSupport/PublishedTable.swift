import Fixtures
import FoundationEssentials
import SocialValue
package import SpreadsheetModel

/// The council's published table: nine headings and 22 lines, stated £8,461,245.35, computed £2,822,946.49.
package enum PublishedTable {
    /// The headings, then one row a line, nine fields each, as printed.
    package static let rows: [[String]] = {
        let path = Fixtures.path(Fixtures.publishedTable)
        // Without it every test over its lines would prove nothing.
        guard let bytes = try? Data(contentsOf: URL(filePath: path)) else { fatalError("There is no \(path).") }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
    }()

    /// The table as a sheet: answers and proxies as numbers, money as the text printed, the total below the table as
    /// two lines of text, which is how the council published it.
    package static let sheet = Sheet(
        name: "Return",
        cells: rows.enumerated().flatMap { row, fields in
            fields.enumerated().compactMap { column, field in
                cell(field, at: CellReference(row: row, column: column), isNumber: row > 0 && (4...5).contains(column))
            }
        } + total)

    /// The label and the amount of the total, one blank row below the lines.
    private static let total = [
        Cell(CellReference(row: 24, column: 0), .text("Total SV Pledge")),
        Cell(CellReference(row: 25, column: 0), .text("£8,461,245.35")),
    ]

    private static func cell(_ field: String, at reference: CellReference, isNumber: Bool) -> Cell? {
        guard !field.isEmpty else { return nil }
        return Cell(reference, isNumber ? .number(NumberLiteral(field)) : .text(field))
    }
}
