import Fixtures
import Foundation
import SocialValue
import TestPrograms
import Testing

@testable import Checks
@testable import Findings
@testable import Pipeline
@testable import Returns

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

    @Test("Docs/Security.md says what a trial is given, and what is made of a return at most")
    func page() throws {
        let page = try String(contentsOfFile: Fixtures.path("../Docs/Security.md"), encoding: .utf8)
        func says(_ words: String, _ limit: String) -> Bool {
            page.split(separator: "\n").contains { $0.hasPrefix("| \(words)") && $0.hasSuffix(" | \(limit) |") }
        }
        #expect(says("rows of measures in a return", "50,000") && Return.mostLines == 50_000)
        #expect(says("findings of one kind", "1,000") && FindingCap.mostOfAKind == 1_000)
        #expect(says("cells of a council's workbook", "500,000") && WorkbookSheets.councilCells == 500_000)
        #expect(says("XML, inflated, in characters", "2,097,152") && FileTrial.heavy == 2_097_152)
        #expect(says("memory of such a trial", "\(FileTrial.memory >> 20) MiB"))
        #expect(says("seconds of a processor", "\(FileTrial.seconds)"))
    }

    /// A container whose only part of XML is this text, and some other part beside it.
    private func file(_ text: String) throws -> [UInt8] {
        let folder = try ScratchFolder()
        try text.write(toFile: folder.file("a.xml"), atomically: false, encoding: .utf8)
        try String(repeating: "x", count: 5_000).write(toFile: folder.file("a.bin"), atomically: false, encoding: .utf8)
        try Command.run("sh", ["-c", "cd '\(folder.path)' && zip -q a.zip a.xml a.bin"])
        return try Array(TestPrograms.bytes(of: folder.file("a.zip")))
    }

    @Test(
        "A file is heavy by its characters: of so many letters in any alphabet, and however they are written, one is as heavy as another",
        arguments: ["a", "ŵ", "Ж", "課", "\u{1F600}", "&#1046;", "&#x416;"])
    func characters(_ letter: String) throws {
        let trial = FileTrial(words: [], threshold: 1_000)
        #expect(try !trial.isHeavy(file(String(repeating: letter, count: 1_000))))
        #expect(try trial.isHeavy(file(String(repeating: letter, count: 1_001))))
    }
}
