import Findings
import Fixtures
import Pipeline
import Returns
import SpreadsheetModel
import TestPrograms
import Testing
import Valuation
import XLSXReader

/// The form goes back to the bidder, is mended in LibreOffice, and comes in again.
@Suite struct QueryRoundTripTests {
    @Test("The mended form has none of its questions left, and the next one shows what changed")
    func mended() throws {
        var framework = try ReturnPipeline.framework(at: Fixtures.path("Returns/corrected.xlsx"))
        framework.rules = []
        let pipeline = ReturnPipeline(framework: framework)
        let folder = try ScratchFolder()
        let first = Fixtures.path(Fixtures.publishedReturns[0])
        let asked = try run(first, folder.file("queries.xlsx"), since: nil, pipeline)
        #expect(asked.questions.map(\.code) == ["stated-value-disagrees", "bidder-not-named"])
        #expect(asked.comparison == nil)

        try LibreOffice.edit(
            folder.file("queries.xlsx"), saveAs: folder.file("second.xlsx"),
            [
                .type(sheet: "Return", cell: "D3", "Acme Grounds Ltd"),
                .type(sheet: "Return", cell: "D4", "Jo Smith"),
                .type(sheet: "Return", cell: "D5", "jo@acme.example"),
                .type(sheet: "Return", cell: "G23", "6500000"),
                .type(sheet: "Return", cell: "I23", "Through our local depot."),
                .type(sheet: "Return", cell: "F23", "1"),
            ])
        let again = try run(folder.file("second.xlsx"), folder.file("queries-2.xlsx"), since: first, pipeline)
        let comparison = try #require(again.comparison)
        #expect(again.questions == [])
        #expect(try again.outcome.checked.outcome.get().total.computed.description == "8461245.35")
        #expect(
            comparison.changes.map { "\($0.subject) \($0.part): \($0.before ?? "") > \($0.after ?? "")" } == [
                "Bidder Name:  > Acme Grounds Ltd", "NT18 Answer: 650000 > 6500000",
                "NT18 How you will deliver it:  > Through our local depot.",
            ])
        #expect(comparison.after.description == "8461245.35")
        // What the bidder said of itself is on the form that goes back again.
        let next = try WorkbookReader(path: folder.file("queries-2.xlsx")).sheet(named: "Return")
        #expect(
            ["D3", "D4", "D5"].map { next.displayText(at: $0) } == ["Acme Grounds Ltd", "Jo Smith", "jo@acme.example"])
    }

    private func run(
        _ path: String, _ output: String, since earlier: String?, _ pipeline: ReturnPipeline
    ) throws -> QueryOutcome {
        let job = try QueryJob(
            returns: [path], output: output, since: earlier, replacing: false, pipeline: pipeline)
        let outcome = try #require(job.run().first)
        #expect(outcome.outcome.fault == nil)
        return outcome
    }
}
