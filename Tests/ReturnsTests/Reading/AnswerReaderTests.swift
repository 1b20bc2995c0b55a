import SpreadsheetModel
import TestSupport
import Testing

@testable import Returns
@testable import SocialValue
@testable import Vocabulary

@Suite struct AnswerReaderTests {
    private let place = CellReference(row: 1, column: 5)

    private func answer(_ written: String, unit: String = "£") -> Answer {
        let cell = SheetGrid(written, at: "F2").sheet.cells.first
        return AnswerReader(unit: MeasureUnit(unit)).read(cell, at: place)
    }

    @Test(
        "Each thing a cell can hold has its own state",
        arguments: [
            ("650000", AnswerState.number(.exactly("650000"))), ("0", .zero), ("0.00 [£ 0.00]", .zero), ("", .blank),
            ("'  ", .blank), ("-", .dash), ("£ -", .dash), ("n/a", .declined), ("nil", .declined), ("TBC", .text),
            ("24-30", .text), ("TRUE", .text), ("FALSE", .text), ("45748 [d-mmm]", .date), ("0.25 [h:mm]", .date),
            ("1.5 [[h]:mm]", .date), ("<2025-04-01>", .date), ("#REF!", .error), ("#N/A", .error),
            ("=B1*2", .formulaWithoutValue), ("=B1*2 -> 24", .number(.exactly("24"))), ("=B1*2 -> #DIV/0!", .error),
            ("=B1 -> 0", .zero), ("=B1 -> 45748 [dd/mm/yyyy]", .date), ("-5", .number(.exactly("-5"))),
            ("'650,000", .number(.exactly("650000"))), ("Please Select", .blank), ("'0", .zero),
            ("0.30000000000000004", .number(.exactly("0.3"))), ("1.5E-3", .number(.exactly("0.0015"))),
        ])
    func states(written: String, expected: AnswerState) {
        #expect(answer(written).state == expected)
    }

    @Test("A plain number needs no interpretation; a number read out of text says so")
    func interpretation() {
        #expect(answer("650000").interpretation == nil)
        #expect(answer("'650,000").interpretation == "we read it as 650,000")
        #expect(answer("£6.5m").interpretation == "we read it as 6,500,000")
        #expect(answer("TBC").interpretation == nil)
    }

    @Test("A percentage answers a measure counted in per cent, and no other")
    func percentages() {
        #expect(answer("50%", unit: "%").state == .number(.exactly("50")))
        #expect(answer("50%", unit: "no. people FTE").state == .text)
        #expect(answer("1 [0%]", unit: "%").state == .number(.exactly("100")))
        #expect(answer("1 [0%]", unit: "%").interpretation == "the cell shows 100%")
        #expect(answer("0.5 [0%]", unit: "no. people FTE").state == .text)
        #expect(answer("100", unit: "%").state == .number(.exactly("100")))
    }

    @Test("The cell and its text are kept as they stand")
    func provenance() {
        #expect(answer("'650,000").text == "650,000")
        #expect(answer("1.5E-3").text == "1.5E-3")
        #expect(answer("#REF!").text == "#REF!")
        #expect(answer("'  ").text == nil)
        #expect(answer("=20+16").text == "=20+16")
        let shared = Cell(place, .blank, formula: "")
        #expect(AnswerReader(unit: MeasureUnit("£")).read(shared, at: place).text == "=…")
        #expect(answer("").cell == place)
        #expect(AnswerReader(unit: MeasureUnit("£")).read(nil, at: nil).cell == nil)
    }

    @Test("A stored literal that is no number is not taken for zero")
    func damagedLiteral() {
        let cell = Cell(place, .number(NumberLiteral("12abc")))
        #expect(AnswerReader(unit: MeasureUnit("£")).read(cell, at: place).state == .text)
    }

    @Test(
        "A unit that is not the measure's makes the answer unreadable, however plain its number",
        arguments: [
            ("24 weeks", "no. staff hours", false), ("24 FTE", "£", false), ("£500", "no. people FTE", false),
            ("6.5m", "miles saved", false), ("6.5m", "no. people FTE", false), ("24 people", "no. weeks", false),
            ("24 FTE", "no. people FTE", true), ("24 people", "no. people FTE", true), ("6.5m", "£ value", true),
            ("16 hrs", "no. staff hours", true), ("2.5 tonnes", "tCO2e", true), ("24 weeks", "anything else", false),
            ("24 FTE", "", true), ("24", "no. weeks", true), ("500m", "hedge planted", false), ("6.5m", "", false),
            ("£6.5m", "", true), ("6.5 million", "", true),
        ])
    func unitWords(written: String, unit: String, isRead: Bool) {
        #expect((answer(written, unit: unit).state.quantity != nil) == isRead)
        if !isRead { #expect(answer(written, unit: unit).state == .text) }
    }

    @Test("Yes and no answer a measure that asks for them, and no other")
    func yesOrNo() {
        for yes in ["Yes", "y", "TRUE", "'true"] {
            #expect(answer(yes, unit: "Yes/No").state == .number(.exactly("1")))
            #expect(answer(yes, unit: "Yes/No").interpretation == "yes counts as 1")
        }
        for no in ["No", "n", "FALSE"] { #expect(answer(no, unit: "Y/N").state == .zero) }
        #expect(answer("Yes", unit: "no. people").state == .text)
    }

    @Test("A stored number that is shown as a percentage is no answer, where no percentage is asked for")
    func percentOfSomethingElse() {
        for unit in ["no. people FTE", "£", "no. weeks", "", "no. passes"] {
            let shown = answer("0.65 [0%]", unit: unit)
            #expect(shown.state == .text && shown.stored == .exactly("0.65") && shown.text == "65%", "\(unit)")
        }
        #expect(answer("0 [0%]", unit: "no. people FTE").state == .zero)
    }

    @Test(
        "A date is shown as the cell shows it, with the fraction that may have been typed",
        arguments: [
            ("45748 [d-mmm]", "1-Apr", "0.25"), ("45750 [d-mmm]", "3-Apr", "0.75"),
            ("45717 [d-mmm]", "1-Mar", nil),
            ("<2025-04-01>", "2025-04-01", "0.25"),
        ])
    func dates(written: String, shown: String, suggestion: String?) {
        #expect(answer(written).text == shown)
        #expect(answer(written).suggestion == suggestion)
    }

    @Test("Nothing is suggested for a time or a day with a time, and serials follow the sheet's date system")
    func dateSystems() {
        #expect(answer("0.25 [h:mm]").suggestion == nil)
        #expect(answer("45748.5 [d-mmm]").suggestion == nil)
        let cell = SheetGrid("44286 [d-mmm]", at: "F2").sheet.cells.first
        let old = AnswerReader(unit: MeasureUnit("£"), dateSystem: .from1904).read(cell, at: place)
        #expect(old.text == "1-Apr")
        #expect(old.suggestion == "0.25")
    }

    @Test("What the form printed is blank, and keeps its text")
    func placeholder() {
        #expect(answer("Please Select").isPlaceholder)
        #expect(answer("- select -").isPlaceholder)
        #expect(!answer("n/a").isPlaceholder && !answer("").isPlaceholder)
    }
}
