import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@testable import Returns

@Suite struct UnitWordsTests {
    private func answer(_ written: String, _ unit: String) -> Answer {
        let cell = SheetGrid(written, at: "F2").sheet.cells.first
        return AnswerReader(unit: MeasureUnit(unit)).read(cell, at: CellReference(row: 1, column: 5))
    }

    @Test(
        "The form's own words may follow a number",
        arguments: [
            ("55 staff hours", "no. staff hours", "55"),
            ("18 staff volunteering hours", "no. staff volunteering hours", "18"),
            ("2,500 miles saved", "miles saved", "2500"), ("60 passes", "no. passes", "60"),
            ("1 pass", "no. passes", "1"),
            ("+35", "no. weeks", "35"), ("+£2,000", "£", "2000"), ("70 person-hours", "no. person hours", "70"),
            ("3 bodies", "no. public bodies", "3"),
            ("90% of waste", "% of waste recycled", "90"), ("12 tCO2e", "tonnes CO2e (tCO2e)", "12"),
            ("9 hedges.", "no. hedges", "9"),
            ("40 m of hedge", "m of hedge", "40"),
        ])
    func own(written: String, unit: String, expected: String) {
        #expect(answer(written, unit).state == .number(.exactly(expected)))
    }

    @Test(
        "Other words and other units stay unread",
        arguments: [
            ("55 days", "no. staff hours"), ("18 staff", "no. staff hours"), ("$40", "£"), ("40 €", "£"),
            ("60 weeks", "no. passes"), ("60 dogs", "no. passes"), ("++5", "no. weeks"), ("+-5", "no. weeks"),
            ("12 hours each", "no. staff hours"), ("40 2", "no. passes 2"),
        ])
    func others(written: String, unit: String) {
        #expect(answer(written, unit).state == .text)
    }

    @Test("A number and nothing else, typed as text, needs no confirming")
    func plain() {
        for text in ["'32", "' 8.0 ", "'1000 ", "'1000\u{A0}"] { #expect(answer(text, "£").isPlainText, "\(text)") }
        for text in ["24 FTE", "£32", "'1,000", "+40", "'1e9", "'(200)"] {
            #expect(!answer(text, "").isPlainText, "\(text)")
        }
    }
}
