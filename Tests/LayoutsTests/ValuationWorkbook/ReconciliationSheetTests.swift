import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation
import WorkbookPlans

@testable import Layouts

@Suite struct ReconciliationSheetTests {
    private let plan = ReconciliationSheet(Valuer().value(PublishedTable.return)).plan

    @Test("Stated, computed, difference and implied answer stand side by side for NT18")
    func eighteen() {
        let row = (0...8).map { plan[CellReference(row: 13, column: $0)]?.content }
        #expect(
            row == [
                .text("NT18"), .number(.exactly("14")),
                .formula("'Social Value Pledge'!$F$15", cached: .number(.exactly("650000"))),
                .formula("'Social Value Pledge'!$E$15", cached: .number(.exactly("0.963812"))),
                .number(.exactly("6264776.71")),
                .formula("'Social Value Pledge'!$G$15", cached: .number(.exactly("626477.8"))),
                .formula("IF(COUNT(E14,F14)=2,ROUND(E14-F14,2),\"\")", cached: .number(.exactly("5638298.91"))),
                .number(.exactly("6500000")),
                .text("Disagrees"),
            ])
    }

    @Test("Each of the 22 lines has its result, in the return's own order")
    func results() {
        #expect(
            plan.texts(column: 0).dropFirst().dropLast(2)
                == PublishedTable.rows.dropFirst().map { Optional($0[1]) }[...]
        )
        let results = plan.texts(column: 8).dropFirst().compactMap(\.self).prefix(22)
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

    @Test("Where no line states a value there is no stated total, and no difference of any kind")
    func nothingStated() {
        let plan = ReconciliationSheet(Valuer().value(.sample([.sample(answer: "7")]))).plan
        #expect([plan["E3"]?.number, plan["F3"]?.number, plan["G3"]?.number] == [nil, .exactly("7"), nil])
        #expect(plan["A3"]?.content == .text("Total") && plan["G4"]?.number == nil)
    }

    @Test("A value that nobody stated is not taken for £0, and the total tells what it leaves open")
    func missing() {
        let lines = [ReturnLine.sample("NT1", row: 2, answer: "5", stated: "4"), .sample("NT2", row: 3, answer: "7")]
        let plan = ReconciliationSheet(Valuer().value(.sample(lines))).plan
        #expect(plan["G2"]?.number == .exactly("-1"))
        #expect(plan["G3"]?.content == .formula("IF(COUNT(E3,F3)=2,ROUND(E3-F3,2),\"\")", cached: .text("")))
        #expect(plan["A4"]?.content == .text("Lines with only a stated or only a computed value"))
        let loose = "SUMPRODUCT(--(F2:F3=\"\"),E2:E3)-SUMPRODUCT(--(E2:E3=\"\"),F2:F3)"
        #expect(plan["G4"]?.content == .formula(loose, cached: .number(.exactly("-7"))))
        #expect(plan["G5"]?.content == .formula("SUM(G2:G4)", cached: .number(.exactly("-8"))))
        #expect(plan.filter == CellRange("A1:J3"))
    }

    @Test(
        "On the stated basis the stated values are links to the pledge sheet, and the computed ones are worked out anew"
    )
    func statedBasis() {
        let plan = ReconciliationSheet(Valuer().value(PublishedTable.return), basis: .stated).plan
        #expect(plan["E14"]?.formula == "'Social Value Pledge'!$G$15")
        #expect(plan["F14"]?.content == .formula("ROUND(D14*C14,2)", cached: .number(.exactly("626477.8"))))
    }

    @Test("The total that the return prints stands against the sum of what its lines state")
    func printedTotal() {
        #expect(plan["A25"]?.content == .text("Total shown in the return"))
        #expect(plan["G25"]?.formula == "IF(COUNT(E25,E24)=2,ROUND(E25-E24,2),\"\")")
        let none = ReconciliationSheet(Valuer().value(.sample([.sample()]))).plan
        #expect(none["E4"]?.content == .blank && none["I4"]?.content == .text("No total stated"))
    }

    @Test("An answer that cannot be read is not taken for none")
    func unreadable() {
        let states: [(String?, AnswerState)] = [
            ("24-30", .text), ("2025-04-01", .date), ("#REF!", .error), (nil, .blank),
        ]
        let lines = states.enumerated().map { index, state in
            var line = ReturnLine.sample("NT\(index + 1)", row: index + 2)
            line.answer = Answer(cell: nil, text: state.0, state: state.1)
            return line
        }
        let plan = ReconciliationSheet(Valuer().value(.sample(lines))).plan
        let unreadable = CellContent.text("Not readable")
        #expect((2...5).map { plan["I\($0)"]?.content } == [unreadable, unreadable, unreadable, .text("Not answered")])
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

    @Test(
        "Pledgebook's own values stand beside each line, and say where the workbook differs, a blank from £0 too",
        arguments: ValuationBasis.allCases)
    func ownValues(basis: ValuationBasis) {
        let plan = ReconciliationSheet(Valuer().value(PublishedTable.return), basis: basis).plan
        #expect(plan["K14"]?.content == .number(.exactly("6264776.71")))
        #expect(plan["L14"]?.content == .number(.exactly("626477.8")))
        let pledged = "'Social Value Pledge'!$G$15"
        let (stated, computed) = basis == .computed ? ("E14", pledged) : (pledged, "F14")
        let tests = [(stated, "K14"), (computed, "L14")].map {
            "IF(COUNT(\($0),\($1))=2,IF(ROUND(\($0)-\($1),2)=0,0,1),COUNT(\($0),\($1)))"
        }
        #expect(plan["M14"]?.content == .formula(tests.joined(separator: "+"), cached: .number(.zero)))
        // NT13 has no value on either basis.
        #expect(plan["K11"]?.content == .blank && plan["L11"]?.content == .blank && plan["M11"]?.number == .zero)
    }

    @Test("A line that is worth more than a line may be is told as too large, and adds nothing")
    func tooLarge() {
        let lines = [
            ReturnLine.sample("NT1", row: 2, proxy: "98765.43", answer: "123456789012"),
            .sample("NT2", row: 3, answer: "5", stated: "5"),
        ]
        var source = Return.sample(lines)
        source.statedTotal = StatedAmount(cell: nil, text: "£1E+20", amount: .exactly("100000000000000000000"))
        let plan = ReconciliationSheet(Valuer().value(source)).plan
        #expect(plan["I2"]?.content == .text("Too large") && plan["F2"]?.content == .blank)
        #expect(plan["F4"]?.number == .exactly("5"))
        #expect(plan["E5"]?.content == .text("£1E+20") && plan["I5"]?.content == .text("Too large"))
        #expect(plan["G5"]?.content == .formula("IF(COUNT(E5,E4)=2,ROUND(E5-E4,2),\"\")", cached: .text("")))
    }

    @Test("Pledgebook's own figures are neither shown nor printed")
    func printed() {
        #expect(plan.page.area == CellRange("A1:J25"))
        #expect(plan.columns.filter(\.isHidden).map(\.columns) == [10...10, 11...11, 12...12])
    }
}
