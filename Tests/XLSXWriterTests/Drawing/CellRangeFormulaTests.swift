import Testing

@testable import XLSXWriter

@Suite struct CellRangeFormulaTests {
    @Test(arguments: [
        ("Summary", "A1:B2", "'Summary'!$A$1:$B$2"), ("It's", "A1:A2", "'It''s'!$A$1:$A$2"),
        ("2024", "C7", "'2024'!$C$7"), ("R1C1", "XFD1048576", "'R1C1'!$XFD$1048576"),
    ])
    func theNameStandsInMarks(sheet: String, cells: String, formula: String) {
        #expect(range(cells).formula(on: sheet) == formula)
    }
}
