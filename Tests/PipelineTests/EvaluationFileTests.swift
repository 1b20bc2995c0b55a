import Checks
import Findings
import Fixtures
import Layouts
import Pipeline
import SocialValue
import SpreadsheetModel
import TestPrograms
import TestSupport
import Testing

/// The evaluation workbook as a file: written from returns, saved again by another program, and read.
@Suite struct EvaluationFileTests {
    private static let framework: Framework = {
        var framework = Framework.publishedTable
        framework.tender.weights = EvaluationGrid.framework.tender.weights
        framework.tender.scoring = ScoringMethod(.relative)
        return framework
    }()

    private func written(_ fixtures: [String], in folder: ScratchFolder) throws -> NewEvaluation {
        let new = NewEvaluation(
            of: InputList(fixtures.map { Fixtures.path($0) }), framework: Self.framework,
            pipeline: ReturnPipeline(framework: Self.framework))
        try new.write(to: folder.file("evaluation.xlsx"), replacing: false)
        return new
    }

    @Test func eachReturnHasItsBidAndEachLotItsOwn() throws {
        let folder = try ScratchFolder()
        let new = try written(["Layouts/labels-below.xlsx", "Layouts/two-lots.xlsx"], in: folder)
        let checked = try EvaluationFile.reading(at: folder.file("evaluation.xlsx"), framework: Self.framework)
        #expect(checked.findings.map(\.code) == ["evaluation-not-filled-in", "evaluation-not-filled-in"])
        let bids = checked.evaluation.bids
        #expect(bids.map(\.bidder) == new.bids.map(\.bidder) && bids.map(\.lot) == new.bids.map(\.lot))
        #expect(bids.map(\.fileName) == ["labels-below.xlsx", "two-lots.xlsx", "two-lots.xlsx"])
        #expect(bids.allSatisfy { $0.status == .inTender && $0.price == nil })
        #expect(Set(bids.compactMap(\.lot)) == ["Lot 1", "Lot 2"])
        #expect(checked.evaluation.scores.isEmpty && checked.evaluation.accepted.isEmpty)
        #expect(checked.evaluation.file?.name == "evaluation.xlsx")
        #expect(checked.progress.neededScores == 6 && new.scoreCount == 6)
    }

    @Test func theOrderOfTheReturnsDoesNotMatterAndAFileGivenTwiceCountsOnce() throws {
        let folder = try ScratchFolder()
        let names = [Fixtures.correctedReturns[0], Fixtures.publishedReturns[1], "Layouts/two-lots.xlsx"]
        let bids = [names, names.reversed(), names + names].map { names in
            NewEvaluation(
                of: InputList(names.map { Fixtures.path($0) }), framework: Self.framework,
                pipeline: ReturnPipeline(framework: Self.framework)
            ).bids.map { "\($0.bidder) \($0.lot ?? "") \($0.fileName ?? "")" }
        }
        #expect(bids[0].count == 4 && bids[1] == bids[0])
        #expect(folder.names == [])
    }

    @Test func aFileThatCannotBeReadIsNamedOnTheGuide() throws {
        let folder = try ScratchFolder()
        let new = try written([Fixtures.correctedReturns[0], Fixtures.cutOff], in: folder)
        #expect(new.bids.count == 1 && new.refusals.count == 1)
        let cells = try Command.run("python3", ["-c", Self.texts, folder.file("evaluation.xlsx")])
        #expect(cells.contains("cut-off.xlsx"))
    }

    /// Prints the texts of a workbook.
    private static let texts =
        "import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).read('xl/sharedStrings.xml').decode())"

    @Test func whereNoReturnCanBeReadNothingIsWritten() throws {
        let folder = try ScratchFolder()
        let fault = #expect(throws: RunFault.self) { try written([Fixtures.cutOff], in: folder) }
        #expect(fault?.status == .refused && folder.names == [])
    }

    @Test func openedAndSavedByLibreOfficeItIsReadAsBefore() throws {
        let folder = try ScratchFolder()
        _ = try written(["Layouts/two-lots.xlsx"], in: folder)
        try Command.run(
            "soffice",
            [
                "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to", "xlsx", "--outdir",
                folder.file("saved"), folder.file("evaluation.xlsx"),
            ])
        let before = try EvaluationFile.reading(at: folder.file("evaluation.xlsx"), framework: Self.framework)
        let after = try EvaluationFile.reading(at: folder.file("saved/evaluation.xlsx"), framework: Self.framework)
        #expect(after.evaluation.bids == before.evaluation.bids && after.findings == before.findings)
    }

    @Test(arguments: [
        (Fixtures.correctedReturns[0], "has no sheet \"Bids\""), (Fixtures.cutOff, "is damaged"),
    ])
    func anotherFileIsRefusedByName(_ fixture: String, _ words: String) throws {
        let refusal = #expect(throws: Refusal.self) {
            try EvaluationFile.reading(at: Fixtures.path(fixture), framework: Self.framework)
        }
        #expect(refusal?.message.contains(words) == true && refusal?.cause == .unusableFile)
    }

    @Test func theCouncilWorkbookIsRefusedByName() throws {
        let folder = try ScratchFolder()
        try NewCouncilFile().write(to: folder.file("council.xlsx"), replacing: false)
        let refusal = #expect(throws: Refusal.self) {
            try EvaluationFile.reading(at: folder.file("council.xlsx"), framework: Self.framework)
        }
        #expect(
            refusal?.message.hasPrefix("council.xlsx is the council workbook. Give the evaluation workbook") == true)
    }
}
