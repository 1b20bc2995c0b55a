import SpreadsheetModel
import TestSupport
import Testing

@testable import Returns

@Suite struct NoReturnTableTests {
    private func message(_ sheets: [Sheet]) throws -> String {
        let error = #expect(throws: NoReturnTable.self) { try ReturnReader.read(sheets, from: PublishedTable.file) }
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
                has no table of measures. Sheets looked at: "Letter". A return has a row with at least 3 \
                of the form's headings, "Reference" and "Answer" among them, and no row on these sheets is like that. Ask \
                for the council's return form, filled in.
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
                " The hidden sheet \"Old\" has one: ask for a file in which the return is visible."))
    }

    @Test func aWorkbookWithoutVisibleSheetsSaysSo() throws {
        #expect(try message([]).contains("Sheets looked at: none is visible."))
    }

    @Test(
        "A column that may hold the answers, but for a part or in thousands, is named with the reason",
        arguments: ["Annual answer", "Answer £000", "Answer per annum", "Commitment per year", "Annual target"])
    func nearAnswers(_ heading: String) throws {
        let sheet = SheetGrid("Reference | Question | Proxy Value | \(heading)\nNT1 | People | 10 | 5").sheet
        #expect(
            try message([sheet]).hasSuffix(
                "Column D is headed \"\(heading)\", which gives its figures another scale or a part of the contract: ask for "
                    + "whole units for the whole contract under \"Answer\"."))
    }

    @Test("Values by year are said to be no answers, and other words for answers not to be known")
    func otherColumns() throws {
        let years = SheetGrid("Reference | Question | Proxy Value | Y1 £ | Y2 £\nNT1 | People | 10 | 5 | 6").sheet
        #expect(
            try message([years]).contains(
                "Column D is headed \"Y1 £\", which is a value in pounds for a part of the contract, not an answer."))
        let actual = SheetGrid("Reference | Question | Proxy Value | Agreed offer\nNT1 | People | 10 | 5").sheet
        #expect(
            try message([actual]).contains("\"Agreed offer\", which is not a heading for answers that we know: ask for")
        )
    }
}
