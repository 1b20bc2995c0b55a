import SpreadsheetModel
import TestSupport
import Testing

@testable import Returns

@Suite struct NoReturnTableTests {
    private func message(_ sheets: [Sheet]) throws -> String {
        let error = #expect(throws: NoReturnTable.self) { try ReturnIngestor.read(sheets, from: PublishedTable.file) }
        return try #require(error).message
    }

    @Test func theMissingHeadingIsNamedWithTheRowThatCameNearest() throws {
        let sheets = [
            SheetGrid("Welcome", name: "Cover").sheet,
            SheetGrid("\nReference | Question | Units | Proxy Value", name: "Measures").sheet,
            SheetGrid("Reference | Question | Answer", name: "Lists", visibility: .hidden).sheet,
        ]
        #expect(
            try message(sheets) == """
                has no table of measures. Sheets looked at: "Cover", "Measures". The nearest is row 2 of sheet \
                "Measures", which has no column headed "Answer". Ask for the council's return form, filled in.
                """)
    }

    @Test func withNothingNearBothHeadingsAreNamed() throws {
        #expect(
            try message([SheetGrid("Dear Sir", name: "Letter").sheet]) == """
                has no table of measures. Sheets looked at: "Letter". A return has a row of headings with at least \
                "Reference" and "Answer", and no row on these sheets is like that. Ask for the council's return form, \
                filled in.
                """)
    }

    @Test func aHiddenSheetThatHoldsTheReturnIsNamed() throws {
        let sheets = [
            SheetGrid("Welcome", name: "Cover").sheet,
            SheetGrid("Reference | Question | Answer\nNT1 | People | 4", name: "Old", visibility: .hidden).sheet,
            SheetGrid("Reference | Question | Answer", name: "Lists", visibility: .hidden).sheet,
        ]
        #expect(
            try message(sheets).hasSuffix(
                " The hidden sheet \"Old\" holds one: ask for a file in which the return is visible."))
    }

    @Test func aWorkbookWithoutVisibleSheetsSaysSo() throws {
        #expect(try message([]).contains("Sheets looked at: none is visible."))
    }
}
