import Findings
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct MeasureNotAnsweredTests {
    @Test("All are told in one finding about the form; what is not a blank is quoted")
    func words() throws {
        let checked = try CheckedGrid(fixture: "measure-not-answered")
        #expect(
            checked.messages("measure-not-answered") == [
                "3 of 3 measures are not answered: NT1, NT18 (\"n/a\"), NT19 (\"-\")."
            ])
        #expect(checked.findings("measure-not-answered").allSatisfy { $0.location.cell == nil && $0.severity == .note })
        let one = try CheckedGrid("Reference | Proxy Value | Answer\nNT1 | 1 | 5\nNT3 | 1 |")
        #expect(one.messages("measure-not-answered") == ["1 of 2 measures is not answered: NT3."])
        #expect(one.valued.lines.map(\.reconciliation.rawValue) == ["not-stated", "not-answered"])
    }

    @Test("Of very many the first are named and the others counted")
    func many() throws {
        let rows = (1...250).map { "NT\($0) | 1 |" }.joined(separator: "\n")
        let told = try CheckedGrid("Reference | Proxy Value | Answer\nCBC5 | 1 | 3\n" + rows).messages(
            "measure-not-answered")
        #expect(told.count == 1 && told.allSatisfy { $0.hasSuffix("NT199, NT200 and 50 more.") })
    }

    @Test func aZeroIsAnAnswer() throws {
        let checked = try CheckedGrid("Reference | Proxy Value | Answer | Pledged Social Value\nNT1 | 1 | 0 | 0")
        #expect(checked.findings("measure-not-answered").isEmpty)
    }

    @Test func aCleanReturnHasNone() throws {
        let clean = try CheckedGrid(fixture: "clean")
        #expect(clean.findings("measure-not-answered").isEmpty)
    }
}
