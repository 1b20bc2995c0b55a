import SpreadsheetModel
import TestSupport
import Testing

@testable import Returns
@testable import SocialValue

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

    @Test(
        "A number alone, or with the form's own unit, needs no confirming",
        arguments: [
            ("'32", "£"), ("' 8.0 ", "£"), ("'1000 ", "£"), ("'1000\u{A0}", "£"), ("'1,000", ""), ("+40", "no. weeks"),
            ("'£500", "£"), ("+£2,000", "£ value"), ("24 FTE", "no. people FTE"), ("24 people FTE", "no. people FTE"),
            ("40 staff hours", "hrs (staff)"), ("1,000 miles saved", "miles saved"), ("55 wks", "no. weeks"),
            ("50%", "%"), ("90% of waste", "% of waste recycled"), ("3 bodies", "no. public bodies"),
            ("12 tCO2e", "tonnes CO2e (tCO2e)"),
        ])
    func plain(written: String, unit: String) {
        #expect(answer(written, unit).isPlainText)
    }

    @Test(
        "What had to be read needs confirming",
        arguments: [
            ("24 FTE", ""), ("£32", ""), ("'1e9", ""), ("'(200)", "£"), ("-40", "no. weeks"), ("£6.5m", "£"),
            ("2k", "£"), ("24 people", "no. people FTE"), ("24 FTE", "no. people"), ("5 no", "£"), ("yes", "Y/N"),
        ])
    func unclear(written: String, unit: String) {
        #expect(!answer(written, unit).isPlainText)
    }
}
