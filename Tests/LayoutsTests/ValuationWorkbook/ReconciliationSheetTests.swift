import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@testable import Layouts

@Suite struct ReconciliationSheetTests {
    private let plan = ReconciliationSheet(Valuer().value(PublishedTable.return)).plan

    @Test("Stated, computed, difference and implied answer stand side by side for NT18")
    func eighteen() {
        let row = (0...8).map { plan[CellReference(row: 13, column: $0)]?.content }
        #expect(
            row == [
                .text("NT18"), .number(.exactly("14")), .number(.exactly("650000")), .number(.exactly("0.963812")),
                .number(.exactly("6264776.71")), .number(.exactly("626477.8")),
                .formula("ROUND(E14-F14,2)", cached: .number(.exactly("5638298.91"))), .number(.exactly("6500000")),
                .text("Disagrees"),
            ])
    }

    @Test("Each of the 22 lines has its result, in the return's own order")
    func results() {
        #expect(
            plan.texts(column: 0).dropFirst().dropLast() == PublishedTable.rows.dropFirst().map { Optional($0[1]) }[...]
        )
        let results = plan.texts(column: 8).dropFirst().compactMap(\.self)
        #expect(results.count == 22)
        #expect(results.count { $0 == "Agrees" } == 17)
        #expect(Set(results) == ["Agrees", "Disagrees", "Within rounding", "Not answered", "Record only"])
    }

    @Test("The columns add up to the two totals and to what lies between them")
    func totals() {
        #expect(plan["E24"]?.content == .formula("SUM(E2:E23)", cached: .number(.exactly("8461245.35"))))
        #expect(plan["F24"]?.content == .formula("SUM(F2:F23)", cached: .number(.exactly("2822946.49"))))
        #expect(plan["G24"]?.content == .formula("SUM(G2:G23)", cached: .number(.exactly("5638298.86"))))
    }

    @Test("An answer that is no quantity is shown as the bidder wrote it")
    func answerAsText() {
        var line = ReturnLine.sample(answer: nil)
        line.answer = Answer(cell: nil, text: "TBC", state: .text)
        #expect(ReconciliationSheet(Valuer().value(.sample([line]))).plan["C2"]?.content == .text("TBC"))
    }

    @Test("Filters cover the lines and leave the totals out")
    func filter() {
        #expect(plan.filter == CellRange("A1:J23"))
        #expect(plan["A24"]?.content == .text("Total"))
    }
}
