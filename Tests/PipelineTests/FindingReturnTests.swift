import Checks
import CouncilFramework
import Findings
import Fixtures
import FoundationEssentials
import Pipeline
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

/// A return for each kind of finding, saved by one of four programs, comes to what is expected of it and has that finding
/// alone.
@Suite struct FindingReturnTests {
    /// The framework that a return answers: that of its own text, the common one, or none.
    private static func framework(for name: String) throws -> Framework? {
        let own = try text(of: name)
        let council =
            if let start = own.firstRange(of: "\n== ")?.lowerBound {
                SheetGrid.workbook(String(own[start...]), first: "").map(\.grid.sheet)
            } else if Fixtures.findingsAgainstCouncil.contains(name) {
                [SheetGrid(try text(of: "council")).sheet]
            } else {
                [Sheet]()
            }
        return council.isEmpty ? nil : try CheckedGrid.framework(of: council)
    }

    private static func text(of name: String) throws -> String {
        let path = Fixtures.path("Findings/\(name).txt")
        return String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    }

    @Test(arguments: Fixtures.returnsWithFindings)
    func itComesToWhatIsExpected(_ fixture: String) throws {
        let name = ReturnExpectation.name(of: fixture)
        let expected = try #require(try ReturnExpectation(folder: "Findings").byName[name])
        let pipeline = ReturnPipeline(framework: try Self.framework(for: name))
        #expect(ReturnExpectation.told(pipeline.check(Fixtures.path(fixture))) == expected)
    }

    @Test func everyKindOfFindingHasItsReturn() throws {
        let names = Set(Fixtures.returnsWithFindings.map(ReturnExpectation.name))
        let kinds = Set(CheckCatalogue.definitions.map(\.code.description))
        #expect(names == kinds.union(["clean"]))
        #expect(try Set(ReturnExpectation(folder: "Findings").byName.keys) == names)
    }
}
