import Checks
import Fixtures
import Pipeline
import SocialValue
import Testing
import Valuation

/// Returns in odd layouts, saved by four programs, are read as the text beside them expects.
@Suite struct OddLayoutTests {
    @Test(arguments: Fixtures.oddLayouts)
    func aReturnIsReadAsExpected(_ fixture: String) throws {
        let expected = try #require(
            try ReturnExpectation(folder: "Layouts").byName[ReturnExpectation.name(of: fixture)])
        #expect(ReturnExpectation.told(ReturnPipeline().check(Fixtures.path(fixture))) == expected)
    }

    @Test(arguments: Fixtures.oddLayouts)
    func everyCellIsAccountedFor(_ fixture: String) throws {
        guard case .success(let valued) = ReturnPipeline().check(Fixtures.path(fixture)).outcome else { return }
        #expect(valued.source.form.account.unaccountedCells == 0)
        #expect(valued.source.form.account.rowCount { $0 == .line } == valued.lines.count)
    }

    @Test func everyExpectationHasItsFile() throws {
        #expect(Fixtures.oddLayouts.count >= 25)
        let names = try ReturnExpectation(folder: "Layouts").byName.keys
        #expect(Set(names.map { "Layouts/\($0).xlsx" }) == Set(Fixtures.oddLayouts))
    }
}
