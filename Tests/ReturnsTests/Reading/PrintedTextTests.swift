import TestSupport
import Testing

@testable import Returns

@Suite struct PrintedTextTests {
    @Test("Every text is put on one line as its characters say")
    func singleLine() {
        for text in OddText.texts(20_000, seed: 4) {
            let expected = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(Array(PrintedText.singleLine(text).utf8) == Array(expected.utf8), "\(text.debugDescription)")
        }
    }

    @Test("A text is blank when all its characters are white space")
    func blank() {
        for text in OddText.texts(20_000, seed: 5) + ["", " ", "\u{A0}", " \u{308}", "\r\n"] {
            #expect(PrintedText.isBlank(text) == text.allSatisfy(\.isWhitespace), "\(text.debugDescription)")
        }
    }
}
