import Checks
import Findings
import Fixtures
import NumberFormats
import Pipeline
import SocialValue
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
        // With nothing left to ask, the letter says so, and no form is written.
        #expect(again.form == nil && again.outcome.written == [])
        #expect(again.letter?.hasPrefix("Subject: Your social value return: no questions") == true)
    }

    @Test("A reply on the form settles its question, and the next round does not ask it again")
    func replied() throws {
        let pipeline = ReturnPipeline(
            framework: try ReturnPipeline.framework(at: Fixtures.path("Returns/corrected.xlsx")))
        let folder = try ScratchFolder()
        let asked = try run(Fixtures.path(Fixtures.publishedReturns[0]), folder.file("q.xlsx"), since: nil, pipeline)
        let questions = try WorkbookReader(path: folder.file("q.xlsx")).sheet(named: "Questions")
        let header = try #require(questions.cells.first { $0.value == .text("Your reply") }?.reference)
        let double = try #require(asked.questions.firstIndex { $0.code == "counted-twice" })
        let stop = try #require(asked.questions.firstIndex { $0.severity == .stop })
        func cell(_ question: Int) -> String {
            CellReference(row: header.row + 1 + question, column: header.column).description
        }
        try LibreOffice.edit(
            folder.file("q.xlsx"), saveAs: folder.file("second.xlsx"),
            [
                .type(sheet: "Return", cell: "D3", "Acme Grounds Ltd"),
                .type(sheet: "Questions", cell: cell(double), "no change needed: other firms"),
                .type(sheet: "Questions", cell: cell(stop), "We meant it."),
            ])
        let again = try run(folder.file("second.xlsx"), folder.file("q2.xlsx"), since: nil, pipeline)
        let findings = again.outcome.checked.findings
        let settled = findings.filter { $0.reply == "no change needed: other firms" }
        #expect(settled.map(\.code) == ["counted-twice"] && settled.map(\.severity) == [.note])
        #expect(!again.questions.contains { $0.reply == "no change needed: other firms" })
        #expect(
            again.questions.count { $0.code == "counted-twice" } == asked.questions.count { $0.code == "counted-twice" }
                - 1)
        // What the bidder said of itself is on the form that goes back again.
        let next = try WorkbookReader(path: folder.file("q2.xlsx")).sheet(named: "Return")
        #expect(next.displayText(at: "D3") == "Acme Grounds Ltd")
    }

    @Test("Another bidder's return is refused as the version before, and nothing is written")
    func otherBidder() throws {
        let pipeline = ReturnPipeline()
        let folder = try ScratchFolder()
        let asked = try run(Fixtures.path(Fixtures.publishedReturns[0]), folder.file("q.xlsx"), since: nil, pipeline)
        #expect(asked.form != nil)
        for (file, name) in [("a.xlsx", "Aardvark Ltd"), ("b.xlsx", "Buffalo Ltd")] {
            try LibreOffice.edit(
                folder.file("q.xlsx"), saveAs: folder.file(file), [.type(sheet: "Return", cell: "D3", name)])
        }
        let job = try ClarifyJob(
            of: InputList([folder.file("a.xlsx")]), output: folder.file("out.xlsx"), since: folder.file("b.xlsx"),
            replacing: false, pipeline: pipeline)
        var outcomes: [ClarifyOutcome] = []
        job.run { outcomes.append($0) }
        let outcome = try #require(outcomes.first)
        #expect(outcome.outcome.fault?.status == .refused)
        #expect(outcome.outcome.fault?.message.contains("\"Buffalo Ltd\"") == true)
        #expect(outcome.letter == nil && outcome.form == nil)
        #expect(!folder.names.contains("out.xlsx"))
    }

    private func run(
        _ path: String, _ output: String, since earlier: String?, _ pipeline: ReturnPipeline
    ) throws -> ClarifyOutcome {
        let job = try ClarifyJob(
            of: InputList([path]), output: output, since: earlier, replacing: false, pipeline: pipeline)
        var outcomes: [ClarifyOutcome] = []
        job.run { outcomes.append($0) }
        let outcome = try #require(outcomes.first)
        #expect(outcome.outcome.fault == nil)
        return outcome
    }
}
