import Findings
import Fixtures
import FoundationEssentials
import Pipeline
import Returns
import SpreadsheetModel
import Testing
import Valuation

/// Returns in odd layouts, saved by four programs, are read as the text beside them expects.
@Suite struct OddLayoutTests {
    /// What `Layouts/expected.txt` says of each file: the lines under its name.
    private static func expectations() throws -> [String: [String]] {
        let path = Fixtures.path("Layouts/expected.txt")
        let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
        var expectations: [String: [String]] = [:]
        var name = ""
        for line in text.split(separator: "\n").map(String.init) {
            if line.hasPrefix("# ") {
                name = String(line.dropFirst(2))
            } else {
                expectations[name, default: []].append(line)
            }
        }
        return expectations
    }

    /// The same lines for what was read.
    private static func told(_ checked: CheckedReturn) -> [String] {
        switch checked.outcome {
        case .failure(let refusal): return ["refused \(refusal.code)"]
        case .success(let valued):
            let source = valued.source
            let lines = valued.lines.map { line in
                "line \(line.line.label) \(answer(line.line.answer)) \(line.computed?.description ?? "-")"
            }
            let findings = checked.findings.map { finding in
                "finding \(finding.severity.rawValue) \(finding.location.cell?.description ?? "form") \(finding.code)"
            }
            return ["sheet \(source.sheet)", "bidder \(source.bidder ?? "-")", "tender \(source.tender ?? "-")"] + lines
                + ["total \(valued.total.computed)", "stated \(source.statedTotal.amount?.description ?? "-")"]
                + findings.sorted()
        }
    }

    private static func answer(_ answer: Answer) -> String {
        answer.state.quantity?.description ?? answer.state.name
    }

    @Test(arguments: Fixtures.oddLayouts)
    func aReturnIsReadAsExpected(_ fixture: String) throws {
        let name = String(fixture.dropFirst("Layouts/".count).dropLast(".xlsx".count))
        let expected = try #require(try Self.expectations()[name])
        #expect(Self.told(ReturnPipeline().check(Fixtures.path(fixture))) == expected)
    }

    @Test(arguments: Fixtures.oddLayouts)
    func everyCellIsAccountedFor(_ fixture: String) throws {
        guard case .success(let valued) = ReturnPipeline().check(Fixtures.path(fixture)).outcome else { return }
        #expect(valued.source.form.account.unaccountedCells == 0)
        #expect(valued.source.form.account.rowCount { $0 == .line } == valued.lines.count)
    }

    @Test func everyExpectationHasItsFile() throws {
        #expect(Fixtures.oddLayouts.count >= 25)
        #expect(try Set(Self.expectations().keys.map { "Layouts/\($0).xlsx" }) == Set(Fixtures.oddLayouts))
    }
}
