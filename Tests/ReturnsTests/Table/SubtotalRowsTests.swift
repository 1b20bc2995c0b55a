import SpreadsheetModel
import TestSupport
import Testing

@testable import Returns
@testable import SocialValue

@Suite struct SubtotalRowsTests {
    /// "Subtotal: 2, 3 = 110" for each sub-total.
    private func subtotals(_ text: String) throws -> [String] {
        let rows = TableRows(try TableLocator.locate(in: [SheetGrid(text).sheet]))
        return rows.subtotals.map { subtotal in
            let covered = rows.lines.filter(subtotal.covers).map { String($0.rowNumber) }.joined(separator: ", ")
            return "\(subtotal.label): \(covered) = \(subtotal.amount.amount?.description ?? "-")"
        }
    }

    private static let headings = "Theme | Reference | Proxy Value | Answer | Pledged Social Value\n"

    @Test("A label that names a theme covers the theme, wherever it stands")
    func named() throws {
        let told = try subtotals(
            Self.headings + """
                Jobs: Local | NT1 | 1 | 2 | 2
                Growth      | NT18 | 1 | 3 | 3
                Jobs: Local | NT2 | 1 | 4 | 4
                Total Jobs  |      |   |   | 6
                Growth      | Total |   |  | 3
                """)
        #expect(told == ["Total Jobs: 2, 4 = 6.00", "Total: 3 = 3.00"])
    }

    @Test("A theme's second sub-total covers what stands below its first, and one above its lines covers those")
    func repeatedAndAbove() throws {
        let told = try subtotals(
            Self.headings + """
                Jobs | NT1 | 1 | 2 | 2
                Jobs subtotal | | | | 2
                Jobs | NT2 | 1 | 4 | 4
                Jobs subtotal | | | | 4
                Growth subtotal | | | | 3
                Growth | NT18 | 1 | 3 | 3
                """)
        // Growth is not known yet where its sub-total stands, but is by the end of the table.
        #expect(told == ["Jobs subtotal: 2 = 2.00", "Jobs subtotal: 4 = 4.00", "Growth subtotal: 7 = 3.00"])
    }

    @Test(
        "Any other label covers the lines since the last one, a section the subtotals above it, and what is carried forward everything"
    )
    func byPlace() throws {
        let told = try subtotals(
            Self.headings + """
                A | NT1 | 1 | 2 | 2
                Subtotal | | | | 2
                B | NT2 | 1 | 4 | 4
                B | NT3 | 1 | 5 | 5
                Subtotal | | | | 9
                Section 1 total | | | | 11
                Carried forward | | | | 11
                C | NT4 | 1 | 1 | 1
                Page total | | | | 1
                """)
        #expect(
            told == [
                "Subtotal: 2 = 2.00", "Subtotal: 4, 5 = 9.00", "Section 1 total: 4, 5 = 11.00",
                "Carried forward: 2, 4, 5 = 11.00", "Page total: 9 = 1.00",
            ])
    }

    @Test("Sub-totals above their lines cover the lines down to the next")
    func heads() throws {
        let told = try subtotals(
            Self.headings + """
                Subtotal | | | | 2
                A | NT1 | 1 | 2 | 2
                Subtotal | | | | 9
                B | NT2 | 1 | 4 | 4
                B | NT3 | 1 | 5 | 5
                """)
        #expect(told == ["Subtotal: 3 = 2.00", "Subtotal: 5, 6 = 9.00"])
    }

    @Test("The amount stands among the values or right of the label, never among answers or proxy values")
    func amounts() throws {
        let right = try subtotals(
            "Reference | Proxy Value | Answer | Pledged Social Value | Notes\nNT1 | 1 | 2 | 2\nSubtotal | 7 | 8 | | 2")
        #expect(right == ["Subtotal: 2 = 2.00"])
        let answers = try subtotals("Reference | Proxy Value | Answer\nNT1 | 1 | 2\nSubtotal | 7 | 8")
        #expect(answers == [])
    }

    @Test("A sheet of nothing but sub-totals costs no more than a thousand of them")
    func hostile() throws {
        let cells = (0..<10_000).flatMap { row -> [Cell] in
            let isLine = row % 2 == 1
            let texts =
                row == 0
                ? ["Reference", "Answer", "Pledged Social Value"]
                : [isLine ? "NT\(row % 900)" : "Carried forward", isLine ? "1" : "", "1"]
            return texts.enumerated().compactMap { column, text in
                guard !text.isEmpty else { return nil }
                let value: CellValue = text == "1" ? .number(NumberLiteral(text)) : .text(text)
                return Cell(CellReference(row: row, column: column), value)
            }
        }
        let rows = TableRows(try TableLocator.locate(in: [Sheet(name: "Return", cells: cells)]))
        #expect(rows.lines.count == 5000)
        #expect(rows.subtotals.count == 1000)
    }
}
