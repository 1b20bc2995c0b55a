import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct LikelyCauseTests {
    private func causes(_ lines: [ReturnLine]) -> [LikelyCause?] {
        let valued = Valuer().value(.sample(lines)).lines
        let formulasPrevail = LikelyCause.formulasPrevail(in: valued)
        return valued.indices.map { LikelyCause.of($0, in: valued, formulasPrevail: formulasPrevail) }
    }

    @Test(
        "A factor that people make by mistake is named",
        arguments: [
            ("160900.00", LikelyCause.statedIsMultiple(10)), ("1609000.00", .statedIsMultiple(100)),
            ("16090000.00", .statedIsMultiple(1000)), ("193080.00", .statedIsMultiple(12)),
            ("836680.00", .statedIsMultiple(52)), ("1609.00", .statedIsFraction(10)),
            ("160.90", .statedIsFraction(100)),
            ("1340.83", .statedIsFraction(12)), ("309.42", .statedIsFraction(52)),
            ("16090000000.00", .statedIsMultiple(1_000_000)),
        ])
    func factors(stated: String, cause: LikelyCause) {
        #expect(causes([.sample(proxy: "16.09", answer: "1000", stated: stated)]) == [cause])
    }

    @Test("NT18's factor of ten shows through the rounding of its printed proxy")
    func factorWithinTolerance() {
        #expect(
            causes([.sample(proxy: "0.963812", answer: "650000", stated: "6264776.71")]) == [.statedIsMultiple(10)])
    }

    @Test("A proxy of 1 in whole pounds does not make one factor out of another")
    func roughProxy() {
        #expect(causes([.sample(proxy: "1", answer: "100", stated: "1200")]) == [.statedIsMultiple(12)])
        #expect(causes([.sample(proxy: "1", answer: "100", stated: "1300")]) == [nil])
    }

    @Test("A stated value of zero is no fraction of anything")
    func zeroHasNoFactor() {
        #expect(causes([.sample(proxy: "0.012", answer: "1000", stated: "0")]) == [nil])
    }

    @Test("The value of the row above or below is named, and of no other row")
    func neighbours() {
        let lines = [
            ReturnLine.sample("NT8", row: 2, proxy: "16.09", answer: "50", stated: "20052.90"),
            ReturnLine.sample("NT9", row: 3, proxy: "286.47", answer: "70", stated: "20052.90"),
            ReturnLine.sample("NT10", row: 4, proxy: "224.07", answer: "70", stated: "20052.90"),
            ReturnLine.sample("NT13", row: 5, proxy: "168.72", answer: "10", stated: "20052.90"),
        ]
        #expect(causes(lines) == [.neighbouringRow("NT9"), nil, .neighbouringRow("NT9"), nil])
    }

    @Test("A typed value among formulas is named when most rows are formulas")
    func typedOverFormula() {
        let formula = ReturnLine.sample("NT8", row: 2, proxy: "16.09", answer: "50", stated: "804.50", isFormula: true)
        let second = ReturnLine.sample(
            "NT9", row: 3, proxy: "286.47", answer: "70", stated: "20052.90", isFormula: true)
        let typed = ReturnLine.sample("NT10", row: 4, proxy: "224.07", answer: "70", stated: "17777.77")
        #expect(causes([formula, second, typed]).last == .typedOverFormula)
        #expect(causes([formula, typed]).last == .some(nil))
    }

    @Test("Without a stated value, an answer or a proxy there is nothing to explain")
    func nothingToExplain() {
        #expect(causes([.sample(stated: nil)]) == [nil])
        #expect(causes([.sample(answer: nil, stated: "5")]) == [nil])
        #expect(causes([.sample(proxy: nil, stated: "5")]) == [nil])
    }
}
