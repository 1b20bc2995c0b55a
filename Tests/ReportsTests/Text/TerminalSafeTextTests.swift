import TestSupport
import Testing

@testable import Reports

@Suite struct TerminalSafeTextTests {
    @Test func countsReadAsWords() {
        #expect([0, 1, 2].map { TerminalSafeText.count($0, "stop") } == ["no stops", "1 stop", "2 stops"])
    }

    @Test("Lines break at spaces, never inside a word, and lose none")
    func wrapping() {
        #expect(TerminalSafeText.wrapped("aaa bbb ccc", width: 7, indent: "  ") == "aaa bbb\n  ccc")
        #expect(TerminalSafeText.wrapped("aaaaaaaaaa b", width: 4, indent: "") == "aaaaaaaaaa\nb")
        #expect(TerminalSafeText.wrapped("", width: 4, indent: "  ") == "")
        var random = SeededGenerator(seed: 2)
        for _ in 0..<200 {
            let words = (0..<Int.random(in: 1...30, using: &random)).map { _ in
                String(repeating: "x", count: Int.random(in: 1...9, using: &random))
            }
            let lines = TerminalSafeText.wrapped(words.joined(separator: " "), width: 20, indent: "").split(
                separator: "\n")
            #expect(lines.allSatisfy { $0.count <= 20 })
            #expect(lines.flatMap { $0.split(separator: " ").map(String.init) } == words)
        }
    }
}
