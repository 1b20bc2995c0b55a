import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct VersionComparisonTests {
    private func comparison(_ before: [ReturnLine], _ after: [ReturnLine]) -> VersionComparison {
        VersionComparison(from: Valuer().value(.sample(before)), to: Valuer().value(.sample(after)))
    }

    @Test("The same return has no changes, wherever its rows stand")
    func same() {
        let lines = [ReturnLine.sample("NT1", row: 2), .sample("NT2", row: 3)]
        let moved = [ReturnLine.sample("NT2", row: 7), .sample("NT1", row: 9)]
        #expect(comparison(lines, moved).changes == [])
    }

    @Test("Another answer is a change with its effect on the total")
    func answer() throws {
        let found = comparison(
            [.sample("NT18", proxy: "0.963812", answer: "650000")],
            [.sample("NT18", row: 5, proxy: "0.963812", answer: "6500000")])
        let change = try #require(found.changes.first)
        #expect(found.changes.count == 1)
        #expect(change.subject == "NT18" && change.part == "Answer")
        #expect(change.before == "650000" && change.after == "6500000")
        #expect(change.cell?.description == "F5")
        #expect(change.effect == .exactly("5638300.20"))
        #expect(found.after - found.before == .exactly("5638300.20"))
    }

    @Test("The same number typed another way is no change; a blank, a dash and a zero are three things")
    func states() {
        #expect(comparison([.sample(answer: "650000")], [.sample(answer: "650000.0")]).changes == [])
        #expect(comparison([.sample(answer: nil)], [.sample(answer: "0")]).changes.map(\.part) == ["Answer"])
    }

    @Test("A percentage is told as one, whatever its cell stores")
    func percentages() {
        func line(_ text: String, _ percent: String) -> ReturnLine {
            var line = ReturnLine.sample(unit: "%")
            line.answer = Answer(cell: nil, text: text, state: .number(.exactly(percent)))
            line.answer.isPercentage = true
            return line
        }
        let change = comparison([line("80", "8000")], [line("0.8", "80")]).changes.first
        #expect(change?.before == "8,000%" && change?.after == "80%")
        #expect(comparison([line("0.8", "80")], [line("80%", "80")]).changes == [])
        #expect(comparison([.sample(unit: "%", answer: "80")], [line("0.8", "80")]).changes == [])
    }

    @Test("Answers that read the same and are not the same are told with what each is")
    func sameText() {
        var (formula, text) = (ReturnLine.sample(), ReturnLine.sample())
        formula.answer = Answer(cell: nil, text: "=20+16", state: .formulaWithoutValue)
        text.answer = Answer(cell: nil, text: "=20+16", state: .text)
        let change = comparison([formula], [text]).changes.first
        #expect(change?.before == "=20+16 (formula without value)")
        #expect(change?.after == "=20+16 (text)")
    }

    @Test("Rows that came and rows that went are named, the latter last")
    func rows() {
        let found = comparison(
            [.sample("NT1"), .sample("NT2", row: 3, answer: "5")], [.sample("NT3"), .sample("NT1", row: 3)])
        #expect(found.changes.map { "\($0.subject) \($0.before ?? "") \($0.after ?? "")" } == ["NT3  1", "NT2 5 "])
        #expect(found.changes.map(\.effect) == [.exactly("1"), .exactly("-5")])
    }

    @Test("A repeated row is compared with the repeated row")
    func repeated() {
        let twice = [ReturnLine.sample("NT1"), .sample("NT1", row: 3, answer: "9")]
        #expect(comparison(twice, twice).changes == [])
        #expect(comparison(twice, Array(twice.prefix(1))).changes.map(\.before) == ["9"])
    }

    @Test("Other words on delivery are a change that has no effect in pounds")
    func delivery() {
        var told = ReturnLine.sample()
        told.delivery = "By apprentices."
        let found = comparison([.sample()], [told])
        #expect(found.changes.map(\.part) == ["How you will deliver it"])
        #expect(found.changes.map(\.effect) == [nil])
    }
}
