import Fixtures
import Returns
import Testing
import Valuation

@testable import Pipeline

@Suite("A file that is heavy is tried by another process first")
struct FileTrialTests {
    private static let path = Fixtures.path("Returns/published-xlsxwriter.xlsx")

    /// What becomes of a return that a shell tries with some words.
    private func refusal(_ script: String, program: String = "/bin/sh", threshold: Int = 0) -> Refusal? {
        let trial = FileTrial(program: program, words: ["-c", script], threshold: threshold)
        return ReturnPipeline(trial: trial).check(Self.path).refusal
    }

    @Test("A process that a signal ends is one refusal, which says what to do")
    func tooCostly() {
        let refusal = refusal("kill -KILL $$")
        #expect(refusal?.code == "too-costly" && refusal?.cause == .unusableFile)
        #expect(refusal?.message.hasPrefix("published-xlsxwriter.xlsx takes more memory or time") == true)
        #expect(refusal?.message.contains("Ask the bidder for a smaller file") == true)
    }

    @Test("The file is read here when its trial ends by itself, whatever it says, and when there can be none")
    func readHere() {
        #expect(refusal("cat > /dev/null") == nil)
        #expect(refusal("cat > /dev/null; exit 65") == nil)
        // A process that reads nothing ends nobody else.
        #expect(refusal("exit 0") == nil)
        #expect(refusal("", program: "/no/such/program") == nil)
    }

    @Test("It finds the very bytes of the file")
    func bytes() throws {
        let sum = try #require(ReturnPipeline().check(Self.path).file?.sha256)
        #expect(refusal("sha256sum | grep -q \(sum) || kill -KILL $$") == nil)
        #expect(refusal("sha256sum | grep -q \(sum) && kill -KILL $$") != nil)
    }

    @Test("A file that is not heavy is not tried")
    func ordinary() {
        #expect(refusal("kill -KILL $$", threshold: FileTrial.heavy) == nil)
    }

    @Test("Ahead of its turn a heavy file is left alone, and any other is checked")
    func ahead() {
        let trial = { FileTrial(program: "/bin/sh", words: ["-c", "exit 0"], threshold: $0) }
        #expect(ReturnPipeline(trial: trial(0)).checkAhead(ReturnInput(path: Self.path)) == nil)
        let ordinary = ReturnPipeline(trial: trial(FileTrial.heavy)).checkAhead(ReturnInput(path: Self.path))
        #expect(ordinary?.count == 1 && ordinary?.first?.refusal == nil)
        let missing = ReturnPipeline(trial: trial(0)).checkAhead(ReturnInput(path: "/no/such/file.xlsx"))
        #expect(missing?.first?.refusal?.code == "missing-file")
    }
}
