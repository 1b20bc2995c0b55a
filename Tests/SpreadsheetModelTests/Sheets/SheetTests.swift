import SpreadsheetModel
import TestSupport
import Testing

@Suite struct SheetTests {
    @Test("Cells given in any order are found by address and by row, and the later of two with one address is kept")
    func lookUp() throws {
        var generator = SeededGenerator(seed: 4)
        for _ in 0..<200 {
            var expected: [CellReference: CellValue] = [:]
            let cells = (0..<60).map { index in
                let place = CellReference(
                    row: Int.random(in: 0..<9, using: &generator), column: Int.random(in: 0..<9, using: &generator))
                expected[place] = .text("\(index)")
                return Cell(place, .text("\(index)"))
            }
            let sheet = Sheet(name: "S", cells: cells)
            #expect(sheet.cells.map(\.reference) == expected.keys.sorted())
            for row in 0..<10 {
                #expect(sheet.row(row).map(\.reference) == expected.keys.filter { $0.row == row }.sorted())
                for column in 0..<10 {
                    let place = CellReference(row: row, column: column)
                    #expect(sheet[place]?.value == expected[place])
                    #expect(sheet[place.description]?.value == expected[place])
                }
            }
            #expect(sheet.rowNumbers == Set(expected.keys.map(\.row)).sorted())
        }
    }

    @Test("An empty sheet has no rows and no cells")
    func empty() {
        let sheet = Sheet(name: "S", cells: [], hiddenColumns: [2...4, 9...9])
        #expect(sheet["A1"] == nil && sheet["no address"] == nil && sheet.row(0).isEmpty && sheet.rowNumbers == [])
        #expect((0..<11).filter(sheet.isColumnHidden) == [2, 3, 4, 9])
    }
}
