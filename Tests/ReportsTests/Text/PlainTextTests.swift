import TestSupport
import Testing

@testable import Reports

@Suite struct PlainTextTests {
    @Test(
        "What could move the cursor, colour the screen or turn a line round is shown as its code point",
        arguments: [
            ("\u{1B}[31mred", "<U+1B>[31mred"), ("a\nSTOP", "a<U+A>STOP"), ("a\rb", "a<U+D>b"), ("a\tb", "a<U+9>b"),
            ("\u{0}\u{7}\u{7F}\u{9B}", "<U+0><U+7><U+7F><U+9B>"), ("\u{202E}cod", "<U+202E>cod"),
            ("\u{200E}\u{200F}\u{61C}", "<U+200E><U+200F><U+61C>"), ("\u{2066}\u{2069}", "<U+2066><U+2069>"),
            ("\u{2028}\u{85}", "<U+2028><U+85>"), ("£ é 🙂 “quoted”", "£ é 🙂 “quoted”"), ("\r\n", "<U+D><U+A>"),
        ])
    func printable(text: String, expected: String) {
        #expect(PlainText.printable(text) == expected)
    }

    @Test func countsReadAsWords() {
        #expect([0, 1, 2].map { PlainText.count($0, "stop") } == ["no stops", "1 stop", "2 stops"])
    }

    @Test("Lines break at spaces, never inside a word, and lose none")
    func wrapping() {
        #expect(PlainText.wrapped("aaa bbb ccc", width: 7, indent: "  ") == "aaa bbb\n  ccc")
        #expect(PlainText.wrapped("aaaaaaaaaa b", width: 4, indent: "") == "aaaaaaaaaa\nb")
        #expect(PlainText.wrapped("", width: 4, indent: "  ") == "")
        var random = SeededGenerator(seed: 2)
        for _ in 0..<200 {
            let words = (0..<Int.random(in: 1...30, using: &random)).map { _ in
                String(repeating: "x", count: Int.random(in: 1...9, using: &random))
            }
            let lines = PlainText.wrapped(words.joined(separator: " "), width: 20, indent: "").split(separator: "\n")
            #expect(lines.allSatisfy { $0.count <= 20 })
            #expect(lines.flatMap { $0.split(separator: " ").map(String.init) } == words)
        }
    }
}
