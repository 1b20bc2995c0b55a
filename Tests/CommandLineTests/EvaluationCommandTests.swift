import Fixtures
import TestPrograms
import Testing

/// `evaluation new` and `evaluation check`, as a person runs them.
@Suite struct EvaluationCommandTests {
    private let folder: ScratchFolder
    private let council: String
    private let evaluation: String
    private let bid = Fixtures.path(Fixtures.correctedReturns[0])

    init() throws {
        folder = try ScratchFolder()
        council = folder.file("council.xlsx")
        evaluation = folder.file("evaluation.xlsx")
        _ = try Pledgebook.run("council", "new", "-o", council)
    }

    private func new(_ more: String...) throws -> Command {
        try Command(Pledgebook.path, ["evaluation", "new", bid, "--council", council, "-o", evaluation] + more)
    }

    @Test func aNewWorkbookIsWrittenAndCheckedAndWhatExistsIsLeftAlone() throws {
        let first = try new()
        #expect(first.status == 0 && first.output.isEmpty)
        #expect(first.errors.contains("1 bid, no scores to type. Next: pledgebook evaluation check"))
        let check = try Pledgebook.run("evaluation", "check", evaluation, "--council", council)
        #expect(check.status == 0)
        #expect(check.output.contains("1 bid, 0 of 1 price typed, no accepted answers"))
        #expect(check.output.contains("no stops, 0 to check, no notes: bids can be compared with it."))
        let again = try new()
        #expect(again.status == 73 && again.errors.contains("--force"))
        #expect(try new("--force", "--quiet").errors.isEmpty)
    }

    @Test func aFileThatCannotBeReadIsToldAndTheOthersAreWritten() throws {
        let run = try new(Fixtures.path(Fixtures.cutOff))
        #expect(run.status == 65)
        #expect(run.errors.contains("cut-off.xlsx is damaged") && run.errors.contains("Written: "))
        #expect(folder.names.contains("evaluation.xlsx"))
    }

    @Test func theReportIsDataForProgramsToo() throws {
        _ = try new()
        let json = try Pledgebook.run("evaluation", "check", evaluation, "--council", council, "--format", "json")
        #expect(json.output.contains("\"usable\": true") && json.output.contains("\"bids\": 1"))
        let quiet = try Pledgebook.run("evaluation", "check", evaluation, "--council", council, "--quiet")
        #expect(quiet.status == 0 && quiet.output.isEmpty)
    }

    @Test func whatWasNotUnderstoodIsSaid() throws {
        let none = try Pledgebook.run("evaluation", "new", bid, "-o", evaluation)
        #expect(none.status == 64 && none.errors.contains("--council"))
        let name = try Pledgebook.run("evaluation", "new", bid, "--council", council, "-o", folder.file("e.csv"))
        #expect(name.status == 64 && name.errors.contains("A workbook's name ends in .xlsx"))
        let missing = try Pledgebook.run("evaluation", "check", folder.file("none.xlsx"), "--council", council)
        #expect(missing.status == 66)
        let other = try Pledgebook.run("evaluation", "check", bid, "--council", council)
        #expect(other.status == 65 && other.errors.contains("has no sheet \"Bids\""))
    }

    @Test func theWorkbookIsNeitherAReturnNorTheCouncils() throws {
        _ = try new()
        let asReturn = try Pledgebook.run("check", evaluation)
        #expect(asReturn.status == 65)
        let council = try Pledgebook.run("check", bid, "--council", evaluation)
        #expect(council.status == 65 && council.errors.contains("is the evaluation workbook of a tender"))
    }

    @Test func explainKnowsItsFindings() throws {
        let one = try Pledgebook.run("explain", "evaluation-scores-apart")
        #expect(one.status == 0 && one.output.contains("What to do:"))
    }
}
