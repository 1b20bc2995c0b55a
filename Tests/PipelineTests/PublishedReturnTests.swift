import Checks
import Findings
import Fixtures
import Pipeline
import SocialValue
import SpreadsheetModel
import Testing
import Valuation

/// The council's published table, as every producer writes it, comes out with the figures worked out by hand.
@Suite struct PublishedReturnTests {
    private func valued(_ fixture: String) throws -> (ValuedReturn, [Finding]) {
        let checked = ReturnPipeline().check(Fixtures.path(fixture))
        return (try checked.outcome.get(), checked.findings)
    }

    @Test(arguments: Fixtures.publishedReturns)
    func totalsAreThoseOfTheTable(_ fixture: String) throws {
        let (valued, _) = try valued(fixture)
        #expect(valued.lines.count == 22)
        #expect(valued.total.stated.description == "8461245.35")
        #expect(valued.source.statedTotal.amount?.description == "8461245.35")
        #expect(valued.total.computed.description == "2822946.49")
        #expect(
            valued.themes.map(\.amounts.computed.description) == ["1947357.30", "873040.08", "1514.88", "1034.23"])
        #expect(
            valued.themes.map(\.amounts.stated.description) == ["1947357.30", "6511338.94", "1514.88", "1034.23"])
    }

    @Test(arguments: Fixtures.publishedReturns)
    func prioritiesCrossFoot(_ fixture: String) throws {
        let (valued, _) = try valued(fixture)
        let totals = Dictionary(
            uniqueKeysWithValues: valued.priorities.map { ($0.priority ?? "", $0.amounts.computed.description) })
        #expect(
            totals == [
                "Advancing Fairer Employment": "1947357.30", "Progressive Procurement": "629642.44",
                "Socially Just Use of Land": "243616.99", "Plural Ownership of the Economy": "2329.76",
                "A fair local economy that works for everyone": "2574649.98",
                "Good homes, green spaces, healthy places": "243616.99", "Thriving communities": "4679.52",
            ])
        #expect(valued.isCrossFooted)
    }

    @Test(arguments: Fixtures.publishedReturns)
    func oddLinesAreToldApart(_ fixture: String) throws {
        let (valued, _) = try valued(fixture)
        func line(_ reference: String) throws -> ValuedLine {
            try #require(valued.lines.first { $0.line.label == reference })
        }
        #expect(try line("NT18").reconciliation == .disagrees)
        #expect(try line("NT18").impliedAnswer == ExactDecimal(6_500_000))
        #expect(try line("NT18").difference?.description == "5638298.91")
        #expect(try line("NT19").reconciliation == .withinRounding)
        #expect(try line("NT13").line.answer.state == .blank)
        #expect(try line("NT13").reconciliation == .notAnswered)
        #expect(try line("CBC5 RBC1").reconciliation == .recordOnly)
        #expect(try line("NT68").reconciliation == .recordOnly)
        let others = valued.lines.filter { !["NT18", "NT19", "NT13", "CBC5 RBC1", "NT68"].contains($0.line.label) }
        #expect(others.count == 17)
        #expect(others.allSatisfy { $0.reconciliation == .agrees })
    }

    @Test(arguments: Fixtures.publishedReturns)
    func theTenfoldCellIsNamedAtItsPlace(_ fixture: String) throws {
        let (valued, findings) = try valued(fixture)
        let stops = findings.filter { $0.severity == .stop }
        let finding = try #require(stops.first)
        #expect(stops.count == 1)
        #expect(finding.code == "stated-value-disagrees")
        #expect(finding.reference == "NT18")
        #expect(finding.message.contains("ten times"))
        #expect(finding.effect == ExactDecimal("5638298.91"))
        #expect(finding.location.cell == valued.lines.first { $0.line.label == "NT18" }?.line.stated.cell)
    }

    @Test(arguments: Fixtures.correctedReturns)
    func theCorrectedReturnReproducesThePublishedTotal(_ fixture: String) throws {
        let (valued, findings) = try valued(fixture)
        #expect(valued.total.computed.description == "8461245.35")
        #expect(valued.total.stated.description == "8461245.35")
        #expect(findings.filter { $0.severity == .stop } == [])
    }
}
