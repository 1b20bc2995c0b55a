import SpreadsheetModel
import Testing

@testable import Layouts

@Suite struct SheetFormulaTests {
    @Test func aSheetsNameIsQuotedAndItsApostrophesDoubled() throws {
        let cell = try #require(CellReference("G27"))
        #expect(SheetFormula.address(cell, on: SheetQualifier("Social Value Pledge")) == "'Social Value Pledge'!G27")
        #expect(SheetFormula.absoluteAddress(cell, on: SheetQualifier("A")) == "'A'!$G$27")
        #expect(SheetFormula.address(cell, on: SheetQualifier("O'Neill's")) == "'O''Neill''s'!G27")
        #expect(SheetFormula.address(CellRange(cell, cell), on: SheetQualifier("A")) == "'A'!$G$27:$G$27")
    }

    private func sum(_ names: [String], rows: [Int] = [1, 2, 3, 6]) -> String {
        SheetFormula.sum(
            of: "C1:C9", where: "A1:A9", is: "$A2", beside: "B1:B9",
            isTold: SheetFormula.isTold(names), cells: rows.map { CellReference(row: $0, column: 2) },
            on: SheetQualifier("S"))
    }

    @Test("Labels are looked for, where every program tells them apart")
    func labels() {
        #expect(sum(["Jobs", "Land", "Économie"]) == "SUMPRODUCT((A1:A9=$A2)*(B1:B9<>\"\"),C1:C9)")
    }

    @Test(
        "Labels that a program may take for the same have their cells named",
        arguments: [["Jobs", "jobs"], ["=1", "＝1"], ["日本", "中国"], ["a\u{200B}b", "ab"]])
    func cells(_ names: [String]) {
        #expect(sum(names) == "SUM('S'!$C$2:$C$4,'S'!$C$7:$C$7)")
        #expect(sum(names, rows: []) == "0")
    }

    @Test("More cells than a formula holds are looked for by their label")
    func tooMany() {
        let rows = (0..<300).map { $0 * 2 }
        #expect(sum(["Jobs", "jobs"], rows: rows).hasPrefix("SUMPRODUCT("))
        #expect(sum(["Jobs", "jobs"], rows: Array(rows.prefix(255))).hasPrefix("SUM("))
    }
}
