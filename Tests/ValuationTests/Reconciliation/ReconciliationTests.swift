import SocialValue
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

    private func council(unit: String, proxy: String) throws -> Framework {
        let measure = Measure(
            reference: try #require(MeasureReference("NT28")), theme: "Growth", question: "", unit: MeasureUnit(unit),
            proxy: Proxy(.exactly(proxy)))
        return Framework(themes: ["Growth"], measures: [measure], schemes: [])
    }

    @Test("A return that shows more places of the council's proxy leaves less to rounding")
    func placesOfTheReturn() throws {
        let council = try council(unit: "tickets", proxy: "2")
        let shown = [nil, 2].map { ReturnLine.sample("NT28", proxy: "2", places: $0, answer: "1000", stated: "2400") }
        #expect(try shown.map { try reconciliation(of: $0, framework: council) } == [.withinRounding, .disagrees])
    }

    @Test(
        "Where a pound is worth exactly £1 there is nothing to round: a gap above a penny disagrees",
        arguments: [
            ("£", "1", "1000.01", Reconciliation.withinRounding), ("£ value", "1", "1000.02", .disagrees),
            ("GBP", "1", "1400", .disagrees), ("£", "1", "999.99", .withinRounding), ("£", "1", "1000", .agrees),
            ("tickets", "1", "1400", .withinRounding), ("£", "2", "2400", .withinRounding),
        ])
    func pounds(unit: String, proxy: String, stated: String, expected: Reconciliation) throws {
        let line = ReturnLine.sample("NT28", proxy: proxy, answer: "1000", stated: stated)
        #expect(try reconciliation(of: line, framework: council(unit: unit, proxy: proxy)) == expected)
    }

    @Test("An answer without a usable proxy is an answer: only what is stated beside it is in doubt")
    func nothingStatedNorComputed() throws {
        var line = ReturnLine.sample(answer: "5", stated: nil)
        line.proxy = ReturnedProxy(cell: nil, text: "see above", proxy: nil, isUnreadable: true)
        #expect(try reconciliation(of: line) == .notStated)
    }

    @Test("An unreadable proxy leaves the line without a value; it does not make the measure record-only")
    func unreadableProxy() throws {
        var line = ReturnLine.sample(answer: "5", stated: "10")
        line.proxy = ReturnedProxy(cell: nil, text: "see above", proxy: nil, isUnreadable: true)
        let valued = Valuer().value(.sample([line]))
        #expect(valued.lines.map(\.reconciliation) == [.disagrees])
        #expect(valued.lines.map(\.computed) == [nil])
        #expect(valued.lines.map(\.isRecordOnly) == [false])
    }
}
