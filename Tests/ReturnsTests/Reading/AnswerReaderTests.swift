import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@testable import Returns

@Suite struct AnswerReaderTests {
    private let place = CellReference(row: 1, column: 5)

    private func answer(_ written: String, unit: String = "£") -> Answer {
        let cell = SheetGrid(written, at: "F2").sheet.cells.first
        return AnswerReader.read(cell, at: place, unit: MeasureUnit(unit))
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
            ("'650,000", .number(.exactly("650000"))), ("24 FTE", .number(.exactly("24"))), ("'0", .zero),
            ("0.30000000000000004", .number(.exactly("0.3"))), ("1.5E-3", .number(.exactly("0.0015"))),
        ])
    func states(written: String, expected: AnswerState) {
        #expect(answer(written).state == expected)
    }

    @Test("A plain number needs no interpretation; a number read out of text says so")
    func interpretation() {
        #expect(answer("650000").interpretation == nil)
        #expect(answer("'650,000").interpretation == "text read as 650000")
        #expect(answer("£6.5m").interpretation == "text read as 6500000")
        #expect(answer("TBC").interpretation == nil)
    }

    @Test("A percentage answers a measure counted in per cent, and no other")
    func percentages() {
        #expect(answer("50%", unit: "%").state == .number(.exactly("50")))
        #expect(answer("50%", unit: "no. people FTE").state == .text)
        #expect(answer("1 [0%]", unit: "%").state == .number(.exactly("100")))
        #expect(answer("1 [0%]", unit: "%").interpretation == "the cell shows 100%")
        #expect(answer("0.5 [0%]", unit: "no. people FTE").state == .number(.exactly("0.5")))
        #expect(answer("100", unit: "%").state == .number(.exactly("100")))
    }

    @Test("The cell and its text are kept as they stand")
    func provenance() {
        #expect(answer("'650,000").text == "650,000")
        #expect(answer("1.5E-3").text == "1.5E-3")
        #expect(answer("#REF!").text == "#REF!")
        #expect(answer("'  ").text == nil)
        #expect(answer("").cell == place)
        #expect(AnswerReader.read(nil, at: nil, unit: MeasureUnit("£")).cell == nil)
    }

    @Test("A stored literal that is no number is not taken for zero")
    func damagedLiteral() {
        let cell = Cell(place, .number(NumberLiteral("12abc")))
        #expect(AnswerReader.read(cell, at: place, unit: MeasureUnit("£")).state == .text)
    }
}
