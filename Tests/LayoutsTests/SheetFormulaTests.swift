import SpreadsheetModel
import Testing

@testable import Layouts

@Suite struct SheetFormulaTests {
    @Test func aSheetsNameIsQuotedAndItsApostrophesDoubled() throws {
        let cell = try #require(CellReference("G27"))
        #expect(SheetFormula.address(cell, on: "Social Value Pledge") == "'Social Value Pledge'!G27")
        #expect(SheetFormula.address(cell, on: "O'Neill's") == "'O''Neill''s'!G27")
        #expect(SheetFormula.address(CellRange(cell, cell), on: "A") == "'A'!$G$27:$G$27")
    }
}
