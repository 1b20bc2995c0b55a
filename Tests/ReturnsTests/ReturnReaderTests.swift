import Returns
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct ReturnReaderTests {
    @Test("The published table is read cell for cell as it was put together by hand")
    func publishedTable() throws {
        let read = try ReturnReader.read([PublishedTable.sheet], from: PublishedTable.file)
        let expected = PublishedTable.return
        #expect(read.lines.count == 22)
        for (line, wanted) in zip(read.lines, expected.lines) { #expect(line == wanted) }
        #expect(read.schemes == expected.schemes)
        #expect(read.themes == expected.themes)
        #expect(read.statedTotal == expected.statedTotal)
        var bare = read
        bare.form = IngestReport()
        #expect(bare == expected)
    }

    @Test("The table moved, its columns turned round and blank rows put in: the figures stay")
    func movedAndTurned() throws {
        let expected = Valuer().value(PublishedTable.return)
        var random = SeededGenerator(seed: 5)
        for _ in 0..<50 {
            let order = Array(0..<9).shuffled(using: &random)
            let down = Int.random(in: 0...30, using: &random)
            let right = Int.random(in: 0...20, using: &random)
            let gap = Int.random(in: 2...22, using: &random)
            let cells = PublishedTable.sheet.cells.map { cell in
                let (row, column) = (cell.reference.row, cell.reference.column)
                let moved = row > 22 ? column : order[column]
                let place = CellReference(row: row + down + (row >= gap ? 1 : 0), column: moved + right)
                return Cell(place, cell.value, formula: cell.formula, format: cell.format)
            }
            let read = try ReturnReader.read([Sheet(name: "Return", cells: cells)], from: PublishedTable.file)
            let valued = Valuer().value(read)
            #expect(valued.total == expected.total)
            #expect(valued.lines.map(\.computed) == expected.lines.map(\.computed))
            #expect(valued.lines.map(\.reconciliation) == expected.lines.map(\.reconciliation))
            #expect(valued.source.statedTotal.amount == expected.source.statedTotal.amount)
        }
    }

    @Test("Bidder, tender, sheet and heading row are told")
    func form() throws {
        let grid = SheetGrid(
            "Bidder: Acme Ltd\nTender ref | T1\n\nReference | Proxy Value | Answer\nNT1 | 1 | 2", name: "Pricing")
        let read = try ReturnReader.read([grid.sheet], from: PublishedTable.file)
        #expect(read.bidder == "Acme Ltd")
        #expect(read.tender == "T1")
        #expect(read.sheet == "Pricing")
        #expect(read.headerRow == 4)
        #expect(read.location(CellReference("B5")).description == "published.xlsx, Pricing!B5")
    }

    private func lots(_ first: String, _ second: String) -> [Sheet] {
        WorkbookGrid("Bidder | Acme Ltd\n\(first)\n@sheet Lot B\n\(second)\n@sheet Notes\nLot | 9", first: "Lot A")
            .sheets
    }

    @Test("Two sheets that hold one form, filled in otherwise, are two returns, each with its lot")
    func severalLots() throws {
        let table = "Reference | Proxy Value | Answer\nNT1 | 2 | "
        let sheets = lots(table + "3", table + "4")
        let all = try ReturnReader.returns(in: sheets, from: PublishedTable.file)
        #expect(all.map(\.sheet) == ["Lot A", "Lot B"])
        #expect(all.map { $0.lines.map(\.answer.state) } == [[.number(.exactly("3"))], [.number(.exactly("4"))]])
        #expect(all.allSatisfy { $0.form.otherTables.isEmpty })
        #expect(all.map(\.lot) == ["Lot A", "Lot B"])
        let named = lots(table + "3\nLot: 7", table + "4\nLot: 8")
        #expect(try ReturnReader.returns(in: named, from: PublishedTable.file).map(\.lot) == ["7", "8"])
        let chosen = try ReturnReader.returns(in: sheets, from: PublishedTable.file, sheet: "Lot B")
        #expect(chosen.map(\.sheet) == ["Lot B"] && chosen[0].form.otherTables.isEmpty)
        #expect(ReturnReader.sheetName(" lot b", in: sheets) == "Lot B")
        #expect(ReturnReader.sheetName("Lot C", in: sheets) == nil)
    }

    @Test("Copies are one return, and tables of other measures are not lots")
    func noLots() throws {
        let table = "Reference | Proxy Value | Answer\nNT1 | 2 | 3"
        #expect(try ReturnReader.returns(in: lots(table, table), from: PublishedTable.file).count == 1)
        #expect(throws: NoReturnTable.self) {
            try ReturnReader.returns(
                in: lots(table, table.replacing("NT1", with: "NT2").replacing("| 3", with: "| 4")),
                from: PublishedTable.file)
        }
    }
}
