import TestSupport
import Testing

@testable import Vocabulary

@Suite struct PrintedTextTests {
    @Test("Every text is put on one line as its scalars say")
    func singleLine() {
        for text in UnicodeEdgeCases.texts(20_000, seed: 4) {
            let words = text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map { String($0) }
            let expected = words.joined(separator: " ")
            #expect(Array(PrintedText.singleLine(text).utf8) == Array(expected.utf8), "\(text.debugDescription)")
        }
    }

    @Test("A text is blank when all its scalars are white space")
    func blank() {
        for text in UnicodeEdgeCases.texts(20_000, seed: 5) + ["", " ", "\u{A0}", " \u{308}", "\r\n"] {
            #expect(
                PrintedText.isBlank(text) == text.unicodeScalars.allSatisfy(\.properties.isWhitespace),
                "\(text.debugDescription)")
        }
    }

    @Test("A few words among a thousand spaces become short, and stay on their lines")
    func shortened() {
        let spaces = String(repeating: " ", count: 1_000)
        #expect(PrintedText.shortened(spaces + "12" + spaces + "weeks" + spaces) == "12 weeks")
        #expect(PrintedText.shortened("12\r\n" + spaces + "\n 24\t" + spaces) == "12\n24")
        #expect(PrintedText.shortened(spaces) == "")
    }
}
