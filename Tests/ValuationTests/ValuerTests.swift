import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct ValuerTests {
    @Test("Each line is rounded once, before anything is added up")
    func linesAreRoundedBeforeTheyAreAdded() {
        let lines = (2...4).map { ReturnLine.sample("NT\($0)", row: $0, proxy: "0.005", answer: "1") }
        let valued = Valuer().value(.sample(lines))
        #expect(valued.lines.map(\.computed) == Array(repeating: .exactly("0.01"), count: 3))
        #expect(valued.total.computed == .exactly("0.03"))
    }

    @Test("The council's proxy, theme and priority count, whatever the return says")
    func theFrameworkDecides() throws {
        let line = ReturnLine.sample(
            "NT-01C", theme: "My own theme", proxy: "99999", answer: "36", priorities: ["CWB Priority": "Mine"])
        let valued = Valuer(framework: PublishedTable.framework).value(.sample([line]))
        let only = try #require(valued.lines.first)
        #expect(only.computed == .exactly("1108152"))
        #expect(only.proxySource == .council)
        #expect(only.theme == "Jobs: Promote Local Skills and Employment")
        #expect(only.priorities["CWB Priority"] == "Advancing Fairer Employment")
    }

    @Test("Without a framework the return's own proxy counts, and says so")
    func theReturnDecidesWithoutAFramework() {
        let valued = Valuer().value(.sample([.sample(proxy: "2", answer: "3")]))
        #expect(valued.lines.map(\.computed) == [.exactly("6")])
        #expect(valued.lines.map(\.proxySource) == [.return])
    }

    @Test("A measure without a proxy is worth no pounds, which is a figure and not a gap")
    func withoutAProxy() {
        let valued = Valuer().value(.sample([.sample("NT68", proxy: nil, answer: "100")]))
        #expect(valued.lines.map(\.computed) == [.zero])
        #expect(valued.lines.map(\.isRecordOnly) == [true])
    }

    @Test("A measure the council does not have is worth nothing, and is not record-only")
    func unknownMeasure() {
        let line = ReturnLine.sample("NT99", proxy: "30782", answer: "1", stated: "30782")
        let valued = Valuer(framework: PublishedTable.framework).value(.sample([line]))
        #expect(valued.lines.map(\.computed) == [nil])
        #expect(valued.lines.map(\.isRecordOnly) == [false])
        #expect(valued.total.computed == .zero)
    }

    @Test("A measure the council records only stays so when the return's own proxy cannot be read")
    func recordOnlyByFramework() {
        var line = ReturnLine.sample("NT68", unit: "%", answer: "100")
        line.proxy = ReturnedProxy(cell: nil, text: "see above", proxy: nil, isUnreadable: true)
        let valued = Valuer(framework: PublishedTable.framework).value(.sample([line]))
        #expect(valued.lines.map(\.reconciliation) == [.recordOnly])
        #expect(valued.lines.map(\.isRecordOnly) == [true])
        #expect(valued.lines.map(\.computed) == [.zero])
    }

    @Test("A theme of the framework without rows still shows, as nothing, in the council's order")
    func themesWithoutRows() {
        let valued = Valuer(framework: PublishedTable.framework).value(
            .sample([.sample("NT32", proxy: "1", answer: "1000")]))
        #expect(valued.themes.map(\.theme) == PublishedTable.framework.themes)
        #expect(valued.themes.map(\.amounts.computed.description) == ["0.00", "0.00", "0.00", "22.23", "0.00"])
    }

    @Test("A priority without lines shows as nothing, and lines without a priority are gathered at the end")
    func unassignedPriorities() {
        let scheme = PriorityScheme("CWB Priority", priorities: ["Land", "Jobs", "Money"])
        let lines = [
            ReturnLine.sample("NT1", row: 2, answer: "1", priorities: ["CWB Priority": "Jobs"]),
            ReturnLine.sample("NT2", row: 3, answer: "20"),
            ReturnLine.sample("NT3", row: 4, answer: "300", priorities: ["CWB Priority": "Unlisted"]),
        ]
        let valued = Valuer().value(.sample(lines, schemes: [scheme]))
        #expect(valued.priorities.map(\.priority) == ["Land", "Jobs", "Money", "Unlisted", nil])
        #expect(valued.priorities.map(\.amounts.computed.description) == ["0.00", "1.00", "0.00", "300.00", "20.00"])
        #expect(valued.isCrossFooted)
    }

    @Test("Every line has a priority, so there is no row for those without")
    func noUnassignedRow() {
        let scheme = PriorityScheme("CWB Priority", priorities: ["Jobs"])
        let line = ReturnLine.sample(priorities: ["CWB Priority": "Jobs"])
        #expect(Valuer().value(.sample([line], schemes: [scheme])).priorities.map(\.priority) == ["Jobs"])
    }

    @Test("Whatever the return, themes and every scheme add up to the total, stated and computed")
    func crossFoot() {
        var random = SeededGenerator(seed: 22)
        let schemes = ["A", "B"].map { PriorityScheme($0, priorities: ["One", "Two", "Three"]) }
        for _ in 0..<200 {
            let lines = (1...Int.random(in: 1...40, using: &random)).map { row in
                randomLine(row, schemes: schemes, using: &random)
            }
            let framework = Bool.random(using: &random) ? PublishedTable.framework : nil
            let valued = Valuer(framework: framework).value(.sample(lines, schemes: schemes))
            let computed = valued.lines.compactMap(\.computed).total()
            let stated = valued.lines.compactMap(\.stated).total()
            #expect(valued.isCrossFooted)
            #expect(valued.total.computed == computed)
            #expect(valued.total.stated == stated)
            #expect(valued.themes.map(\.amounts.computed).total() == computed)
            #expect(valued.themes.map(\.amounts.stated).total() == stated)
            for scheme in valued.schemeNames {
                let totals = valued.priorities.filter { $0.scheme == scheme }.map(\.amounts)
                #expect(totals.map(\.computed).total() == computed)
                #expect(totals.map(\.stated).total() == stated)
            }
        }
    }

    private func randomLine(
        _ row: Int, schemes: [PriorityScheme], using random: inout SeededGenerator
    ) -> ReturnLine {
        func figure() -> String? {
            guard Int.random(in: 0...5, using: &random) > 0 else { return nil }
            let digits = Int.random(in: -999...9_999_999, using: &random)
            return ExactDecimal(coefficient: Int128(digits), exponent: -Int.random(in: 0...6, using: &random))
                .description
        }
        var priorities: [String: String] = [:]
        for scheme in schemes {
            priorities[scheme.name] = (scheme.priorities + ["Four", nil]).randomElement(using: &random) ?? nil
        }
        let stated = figure().map { ExactDecimal.exactly($0).rounded(toPlaces: 2).description }
        return ReturnLine.sample(
            "NT\(Int.random(in: 1...70, using: &random))", row: row,
            theme: "Theme \(Int.random(in: 1...4, using: &random))",
            proxy: figure(), answer: figure(), stated: stated, priorities: priorities)
    }
}
