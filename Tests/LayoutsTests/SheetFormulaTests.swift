import SpreadsheetModel
import Testing

@testable import Layouts

@Suite struct SheetFormulaTests {
    @Test func aSheetsNameIsQuotedAndItsApostrophesDoubled() throws {
        let cell = try #require(CellReference("G27"))
        #expect(SheetFormula.address(cell, on: "Social Value Pledge") == "'Social Value Pledge'!G27")
        #expect(SheetFormula.absoluteAddress(cell, on: "A") == "'A'!$G$27")
        #expect(SheetFormula.address(cell, on: "O'Neill's") == "'O''Neill''s'!G27")
        #expect(SheetFormula.address(CellRange(cell, cell), on: "A") == "'A'!$G$27:$G$27")
    }

    @Test("Labels that differ in capitals only are told apart by EXACT")
    func sums() {
        func sum(_ names: [String]) -> String {
            SheetFormula.sum(of: "C1:C9", where: "A1:A9", is: "$A2", beside: "B1:B9", among: names)
        }
        #expect(sum(["Jobs", "Land"]) == "SUMPRODUCT((A1:A9=$A2)*(B1:B9<>\"\"),C1:C9)")
        #expect(sum(["Jobs", "jobs"]) == "SUMPRODUCT(EXACT(A1:A9,$A2)*(B1:B9<>\"\"),C1:C9)")
    }
}
