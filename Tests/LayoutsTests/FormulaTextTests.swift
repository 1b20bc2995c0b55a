import Testing

@testable import Layouts

@Suite struct FormulaTextTests {
    @Test func piecesStandOneBehindTheOther() {
        let (cell, row, none) = ("'A'!$B$7", 1_048_576, "")
        let formula: FormulaText = "IF(\(cell)=\(0),\(none)\"£ é\",E\(row))"
        #expect(formula.text == "IF('A'!$B$7=0,\"£ é\",E1048576)")
        #expect(FormulaText("NOW()").text == "NOW()")
    }
}
