import SpreadsheetModel
import TestSupport
import Testing

@testable import Returns
@testable import SocialValue

@Suite struct YearlyAnswerTests {
    /// The sum of answers written one a year.
    private func sum(_ written: [String], _ unit: String = "no. people FTE") -> Answer {
        let reader = AnswerReader(unit: MeasureUnit(unit))
        return YearlyAnswer.sum(
            written.enumerated().map { index, text in
                let place = CellReference(row: 1, column: index)
                let cell = SheetGrid(text).sheet.cells.first.map { Cell(place, $0.value, formula: $0.formula) }
                return YearAnswer(year: "Year \(index + 1)", answer: reader.read(cell, at: place))
            }, unit: reader.unit)
    }

    @Test("Quantities are added, and years without a pledge add nothing")
    func sums() {
        #expect(sum(["10", "12.5", "2"]).state == .number(.exactly("24.5")))
        #expect(sum(["10", "", "-"]).state == .number(.exactly("10")))
        #expect(sum(["0", "0"]).state == .zero)
        #expect(sum(["10", "2"]).text == "Year 1: 10; Year 2: 2")
        #expect(sum(["10", "2"]).interpretation == nil)
    }

    @Test("A year that cannot be read makes the whole unreadable, at its own cell")
    func unreadable() {
        #expect(sum(["10", "TBC", "2"]).state == .text)
        #expect(sum(["10", "TBC", "2"]).cell == CellReference("B2"))
        #expect(sum(["10", "#REF!"]).state == .error)
        #expect(sum(["10", "=A1"]).state == .formulaWithoutValue)
    }

    @Test("Years without any pledge say what the bidder said")
    func none() {
        #expect(sum(["", ""]).state == .blank)
        #expect(sum(["", "n/a"]).state == .declined)
        #expect(sum(["", ""]).text == nil)
    }

    @Test("A year read out of text says so")
    func interpretation() {
        #expect(sum(["10 FTE", "2"]).interpretation == "Year 1: we read it as 10; together 12")
    }

    @Test("Percentages of several years are no one percentage; a single one is")
    func percentages() {
        #expect(sum(["80%", "80%", "80%"], "%").state == .text)
        #expect(sum(["80", "80"], "%").state == .text)
        #expect(sum(["", "80%"], "%").state == .number(.exactly("80")))
        #expect(sum(["", "80%"], "%").isPercentage)
    }
}
