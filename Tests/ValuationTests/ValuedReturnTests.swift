import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

/// The council's published table, by the figures of the project's first page.
@Suite struct ValuedReturnTests {
    private let valued = Valuer().value(PublishedTable.return)

    private func line(_ reference: String) throws -> ValuedLine {
        try #require(valued.lines.first { $0.line.label == reference })
    }

    @Test func thereAreTwentyTwoLines() {
        #expect(valued.lines.count == 22)
    }

    @Test func theTotalsAreThoseOfTheAttachmentAndOfItsArithmetic() {
        #expect(valued.total.computed.description == "2822946.49")
        #expect(valued.total.stated.description == "8461245.35")
        #expect(valued.source.statedTotal.amount == valued.total.stated)
        #expect(valued.total.gap.description == "5638298.86")
    }

    @Test("A measure's pledge is the first line that pledges something for any of its codes")
    func pledges() {
        let measures =
            valued.lines.compactMap(\.line.reference)
            + ["RBC1 NT1", "NT13 NT19 NT18", "ZZ1"]
            .compactMap { MeasureReference($0) }
        let lines = measures.compactMap { measure in
            valued.lines.first { $0.quantity > .zero && $0.codes.contains(where: measure.codes.contains) }
        }
        #expect(valued.pledges(for: measures) == lines)
        #expect(lines.count > 10 && lines.count < measures.count)
    }

    @Test func theThemesAddUpBothWays() {
        #expect(valued.themes.map { $0.theme.prefix { $0 != ":" } } == ["Jobs", "Growth", "Social", "Environment"])
        #expect(
            valued.themes.map(\.amounts.computed.description) == ["1947357.30", "873040.08", "1514.88", "1034.23"])
        #expect(valued.themes.map(\.amounts.stated.description) == ["1947357.30", "6511338.94", "1514.88", "1034.23"])
    }

    @Test(
        "Each priority adds up both ways",
        arguments: [
            ("CWB Priority", "Advancing Fairer Employment", "1947357.30", "1947357.30"),
            ("CWB Priority", "Progressive Procurement", "629642.44", "6267941.35"),
            ("CWB Priority", "Socially Just Use of Land", "243616.99", "243616.94"),
            ("CWB Priority", "Plural Ownership of the Economy", "2329.76", "2329.76"),
            ("Corporate Strategy", "A fair local economy that works for everyone", "2574649.98", "8212948.89"),
            ("Corporate Strategy", "Good homes, green spaces, healthy places", "243616.99", "243616.94"),
            ("Corporate Strategy", "Thriving communities", "4679.52", "4679.52"),
        ])
    func priorities(scheme: String, priority: String, computed: String, stated: String) throws {
        let total = try #require(valued.priorities.first { $0.scheme == scheme && $0.priority == priority })
        #expect(total.amounts.computed.description == computed)
        #expect(total.amounts.stated.description == stated)
    }

    @Test func thePrioritiesAreSevenAndCrossFoot() {
        #expect(valued.priorities.count == 7)
        #expect(valued.isCrossFooted)
    }

    @Test func eighteenDisagreesAndImpliesSixAndAHalfMillion() throws {
        let line = try line("NT18")
        #expect(line.computed == .exactly("626477.80"))
        #expect(line.stated == .exactly("6264776.71"))
        #expect(line.difference == .exactly("5638298.91"))
        #expect(line.impliedAnswer == .exactly("6500000"))
        #expect(line.reconciliation == .disagrees)
    }

    @Test func nineteenIsFivePenceOutAndWithinRounding() throws {
        let line = try line("NT19")
        #expect(line.difference == .exactly("-0.05"))
        #expect(line.impliedAnswer == .exactly("250000"))
        #expect(line.reconciliation == .withinRounding)
    }

    @Test func sixImpliesAQuarterOfAPerson() throws {
        #expect(try line("NT6").impliedAnswer == .exactly("0.25"))
    }

    @Test func thirteenIsBlankAndHasNoFigures() throws {
        let line = try line("NT13")
        #expect(line.line.answer.state == .blank)
        #expect(line.reconciliation == .notAnswered)
        #expect(line.computed == nil && line.stated == nil && line.difference == nil && line.impliedAnswer == nil)
    }

    @Test(arguments: ["CBC5 RBC1", "NT68"])
    func measuresWithoutAProxyAreRecordOnly(reference: String) throws {
        let line = try line(reference)
        #expect(line.reconciliation == .recordOnly)
        #expect(line.isRecordOnly)
        #expect(line.computed == .zero)
        #expect(line.impliedAnswer == nil)
    }

    @Test func theOtherSeventeenLinesAgreeToThePenny() {
        #expect(valued.lines.count { $0.reconciliation == .agrees } == 17)
        #expect(valued.lines.filter { $0.difference == .zero && !$0.isRecordOnly }.count == 17)
    }

    @Test("At the council's proxies the figures are the same, and Innovation shows as nothing")
    func withTheFramework() throws {
        let council = Valuer(framework: PublishedTable.framework).value(PublishedTable.return)
        #expect(council.total == valued.total)
        #expect(council.lines.map(\.computed) == valued.lines.map(\.computed))
        #expect(council.lines.map(\.reconciliation) == valued.lines.map(\.reconciliation))
        let innovation = try #require(council.themes.last)
        #expect(innovation.theme == "Innovation: Promoting Social Innovation")
        #expect(innovation.amounts.computed == .zero)
    }

    @Test("The corrected return, with the proxy's hidden digits, reproduces the published total to the penny")
    func corrected() throws {
        var corrected = PublishedTable.return
        let hidden = Proxy(.exactly("0.963811801"), shownPlaces: 6)
        for index in corrected.lines.indices where ["NT18", "NT19"].contains(corrected.lines[index].label) {
            corrected.lines[index].proxy = ReturnedProxy(cell: nil, text: "0.963811801", proxy: hidden)
            if corrected.lines[index].label == "NT18" {
                corrected.lines[index].answer = Answer(cell: nil, text: "6500000", state: .number(.exactly("6500000")))
            }
        }
        let valued = Valuer().value(corrected)
        #expect(valued.total.computed.description == "8461245.35")
        #expect(valued.lines.allSatisfy { $0.reconciliation != .disagrees && $0.reconciliation != .withinRounding })
    }
}
