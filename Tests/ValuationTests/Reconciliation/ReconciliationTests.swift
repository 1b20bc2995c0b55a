import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct ReconciliationTests {
    private func reconciliation(of line: ReturnLine, framework: Framework? = nil) throws -> Reconciliation {
        try #require(Valuer(framework: framework).value(.sample([line])).lines.first).reconciliation
    }

    @Test(
        "Stated against answer × proxy, every case",
        arguments: [
            ("0.963812", "250000", "240953.00", Reconciliation.agrees),
            ("0.963812", "250000", "240952.95", .withinRounding),
            ("0.963812", "250000", "240952.86", .disagrees), ("0.963812", "650000", "6264776.71", .disagrees),
            ("30782", "24", nil, .notStated), ("30782", nil, nil, .notAnswered), ("30782", nil, "0", .notAnswered),
            ("30782", nil, "5", .notAnswered), ("30782", "0", "0", .agrees), ("30782", "0", "5", .disagrees),
            ("0", "840000", "0", .recordOnly), ("0", "840000", nil, .recordOnly), ("0", nil, nil, .recordOnly),
            (nil, "100", nil, .recordOnly), ("0", "840000", "5", .disagrees), ("0", nil, "5", .notAnswered),
        ] as [(String?, String?, String?, Reconciliation)])
    func cases(proxy: String?, answer: String?, stated: String?, expected: Reconciliation) throws {
        let line = ReturnLine.sample(proxy: proxy, answer: answer, stated: stated)
        #expect(try reconciliation(of: line) == expected)
    }

    @Test("The names are those of the JSON contract")
    func names() {
        let all: [Reconciliation] = [.agrees, .withinRounding, .disagrees, .notStated, .notAnswered, .recordOnly]
        #expect(
            all.map(\.rawValue) == [
                "agrees", "within-rounding", "disagrees", "not-stated", "not-answered", "record-only",
            ])
    }

    @Test("An unreadable proxy leaves the line without a value; it does not make the measure record-only")
    func unreadableProxy() throws {
        var line = ReturnLine.sample(answer: "5", stated: "10")
        line.proxy = ReturnedProxy(cell: nil, text: "see above", proxy: nil, isUnreadable: true)
        let valued = Valuer().value(.sample([line]))
        #expect(valued.lines.map(\.reconciliation) == [.notAnswered])
        #expect(valued.lines.map(\.computed) == [nil])
        #expect(valued.lines.map(\.isRecordOnly) == [false])
    }
}
