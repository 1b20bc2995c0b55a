import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Vocabulary

@testable import Returns

@Suite struct TableLocatorTests {
    private let small = "Reference | Proxy Value | Answer\nNT1 | 30782 | 24"

    @Test("The table is found wherever it starts", arguments: ["A1", "B4", "C7", "AA100"])
    func anywhere(origin: String) throws {
        let table = try TableLocator.locate(in: [SheetGrid(small, at: origin).sheet])
        let corner = try #require(CellReference(origin))
        #expect(table.headerRow == corner.row)
        #expect(table.columns == [.reference: corner.column, .proxy: corner.column + 1, .answer: corner.column + 2])
    }

    @Test("A table under many rows of text is found, one under a flood of what could be headings is not looked for")
    func manyRowsAbove() throws {
        let notes = String(repeating: "Reference | Units | Reference\n", count: TableLocator.mostTrials - 1)
        #expect(throws: Never.self) { try TableLocator.locate(in: [SheetGrid(notes + small).sheet]) }
        let flood = String(repeating: "Reference | Units | Reference\n", count: TableLocator.mostTrials + 3)
        #expect(throws: NoReturnTable.self) { try TableLocator.locate(in: [SheetGrid(flood + small).sheet]) }
    }

    @Test("A text longer than any heading is none, whatever it begins with")
    func longTexts() throws {
        let long = "Answer " + String(repeating: "x", count: 5_000)
        #expect(throws: NoReturnTable.self) {
            try TableLocator.locate(in: [SheetGrid(small.replacing("Answer", with: long)).sheet])
        }
    }

    @Test("Columns may stand in any order, with others between them")
    func anyOrder() throws {
        let grid = SheetGrid("Answer | Comments | Corporate Strategy | Pledged Social Value | CWB Priority | Ref")
        let table = try TableLocator.locate(in: [grid.sheet])
        #expect(table.columns == [.answer: 0, .stated: 3, .reference: 5])
        #expect(table.schemes.map(\.name) == ["Corporate Strategy", "CWB Priority"])
        #expect(table.schemes.map(\.column) == [2, 4])
    }

    @Test("Of several tables the one with the most headings is read, of equals the first")
    func severalSheets() throws {
        let rich = SheetGrid(small.replacing("Answer", with: "Answer | Units"), name: "Rich").sheet
        let first = SheetGrid("Notes\n" + small, name: "First").sheet
        let second = SheetGrid(small, name: "Second").sheet
        #expect(try TableLocator.locate(in: [first, rich, second]).sheet.name == "Rich")
        #expect(try TableLocator.locate(in: [first, second]).sheet.name == "First")
        #expect(try TableLocator.locate(in: [SheetGrid(small + "\n" + small).sheet]).headerRow == 0)
    }

    @Test("A hidden copy is never read in place of the visible return")
    func hiddenSheet() throws {
        let old = SheetGrid(small.replacing("Answer", with: "Answer | Units"), name: "Old", visibility: .hidden).sheet
        let deep = SheetGrid(small, name: "Deep", visibility: .veryHidden).sheet
        #expect(try TableLocator.locate(in: [old, deep, SheetGrid(small, name: "New").sheet]).sheet.name == "New")
        #expect(throws: NoReturnTable.self) { try TableLocator.locate(in: [old, deep]) }
    }

    @Test("Fewer than three known headings, or no answer column, make no table")
    func noTable() {
        for text in ["Reference | Answer", "Reference | Units | Question", "Answer | Units | Theme", "650000 | 1 | 2"] {
            #expect(throws: NoReturnTable.self) { try TableLocator.locate(in: [SheetGrid(text).sheet]) }
        }
    }
}
