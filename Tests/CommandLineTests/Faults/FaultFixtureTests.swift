import Fixtures
import Foundation
import TestPrograms
import Testing

/// Every input that once gave a wrong result gives the right one, in every command without a fault of our own.
@Suite struct FaultFixtureTests {
    /// A folder of further inputs that do not belong to the project; `Fixtures/Faults/cases.json` has their expectations.
    private static let cases = ProcessInfo.processInfo.environment["PLEDGEBOOK_CASES"]

    @Test(arguments: try FaultCase.ofFixtures())
    func fixtureGivesWhatItMust(_ item: FaultCase) throws {
        try check(item)
    }

    @Test(.enabled(if: cases != nil))
    func casesGiveWhatTheyMust() throws {
        let folder = try #require(Self.cases)
        let items = try FaultCase.read(Fixtures.path("Faults/cases.json"), folder: folder)
        #expect(!items.isEmpty)
        for item in items { try check(item) }
    }

    @Test(arguments: try FaultCase.ofFixtures())
    func noCommandEndsWithAFaultOfOurOwn(_ item: FaultCase) throws {
        let scratch = try ScratchFolder()
        let commands = [
            ["check", "--format", "html"], ["check", "--format", "csv"], ["check"],
            ["value", "-o", scratch.file("valued.xlsx")],
            ["value", "--profile", "publication", "-o", scratch.file("publication.xlsx")],
            ["queries", "-o", scratch.file("queries.xlsx")],
        ]
        for words in commands {
            let run = try Command(Pledgebook.path, [words[0]] + item.arguments + words.dropFirst())
            #expect([0, 1, 65].contains(run.status), "\(words): \(run.errors)")
        }
    }

    private func check(_ item: FaultCase) throws {
        let run = try Command(Pledgebook.path, ["check"] + item.arguments + ["--format", "json"])
        if let exit = item.exit { #expect(run.status == exit, "\(item.testDescription): \(run.errors)") }
        let report = try JSONDecoder().decode(FaultReport.self, from: Data(run.output.utf8))
        let differences = report.differences(from: item)
        #expect(differences == [], "\(item.testDescription)")
    }
}
