import SpreadsheetModel
import Testing

@Suite("Rows of a table")
struct TableDefinitionTests {
    private func table(headers: Int, totals: Int) throws -> TableDefinition {
        TableDefinition(
            name: "T", range: try #require(CellRange("B3:C6")), headerRowCount: headers, totalsRowCount: totals)
    }

    @Test(
        "data stand between headings and totals",
        arguments: [
            (1, 0, "B4:C6", "B3:C6"), (1, 1, "B4:C5", "B3:C5"), (0, 0, "B3:C6", "B3:C6"), (1, 3, nil, "B3:C3"),
            (4, 0, nil, "B3:C6"), (-1, 0, nil, "B3:C6"), (1, -1, nil, "B3:C6"), (.max, .max, nil, "B3:C3"),
        ])
    func rows(_ headers: Int, _ totals: Int, _ data: String?, _ withoutTotals: String) throws {
        let table = try table(headers: headers, totals: totals)
        #expect(table.dataRange?.description == data)
        #expect(table.rangeWithoutTotals.description == withoutTotals)
    }

}
