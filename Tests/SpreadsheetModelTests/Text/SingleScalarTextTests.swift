import TestSupport
import Testing

@testable import SpreadsheetModel

@Suite struct SingleScalarTextTests {
    @Test("In a simple text every scalar is a character, and white space is what Unicode calls so")
    func signsAreCharacters() {
        for text in UnicodeEdgeCases.texts(20_000, seed: 1) where SingleScalarText.isSimple(text) {
            let bytes = text.utf8Span.span
            var index = 0
            var spaces: [Bool] = []
            while index < bytes.count, let sign = SingleScalarText.sign(in: bytes, at: index) {
                if case .space = sign { spaces.append(true) } else { spaces.append(false) }
                index += sign.length
            }
            #expect(index == bytes.count)
            #expect(spaces == text.unicodeScalars.map(\.properties.isWhitespace))
            // A line end of two scalars is the one exception.
            #expect(text.count == spaces.count - text.count { $0 == "\r\n" })
        }
    }

    @Test("The scalars of a simple text are those that Swift finds")
    func scalars() {
        for text in UnicodeEdgeCases.texts(20_000, seed: 5) where SingleScalarText.isSimple(text) {
            let bytes = text.utf8Span.span
            var index = 0
            var scalars = String.UnicodeScalarView()
            while index < bytes.count, let scalar = SingleScalarText.scalar(in: bytes, at: index) {
                scalars.append(scalar.value)
                index += scalar.length
            }
            #expect(String(scalars) == text && index == bytes.count)
        }
    }

    @Test("Every scalar of the set is a character of its own beside any other")
    func theWholeSet() {
        let all = (0...0x20FF).compactMap(Unicode.Scalar.init).filter { SingleScalarText.isSimple(String($0)) }
        #expect(all.count > 0xFF + 0x3F)
        for scalar in all {
            #expect(SingleScalarText.isSimple("a\(scalar)a"))
            #expect("a\(scalar)a".count == 3, "U+\(String(scalar.value, radix: 16))")
            for other in ["\u{85}", "é", "\u{AD}", "©", "‼", "\u{202E}"] where scalar != "\r" {
                #expect("\(scalar)\(other)\(scalar)".count == 3, "U+\(String(scalar.value, radix: 16))")
            }
            let isSpace =
                if case .space? = SingleScalarText.sign(in: String(scalar).utf8Span.span, at: 0) { true } else { false }
            #expect(isSpace == scalar.properties.isWhitespace)
        }
    }

    @Test("Marks that join, and what is outside the set, are left to the slow path")
    func others() {
        for text in ["e\u{301}", "\u{200D}", "日", "👍", "\u{200B}", "İ", "\u{37E}", "\u{483}", "ẞ", "\u{3000}"] {
            #expect(!SingleScalarText.isSimple(text))
        }
        for text in [
            "", "plain", "£ 1,234.50", "Bidder’s – “name”", "\u{A0}36\u{A0}", "CO₂", "a\r\nb",
            "Ā", "dŵr a thŷ", "Ẁ", "Жители", "Ω",
        ] {
            #expect(SingleScalarText.isSimple(text))
        }
    }

    @Test("A part is found where contains finds it")
    func parts() {
        for text in UnicodeEdgeCases.texts(20_000, seed: 2) {
            for part in ["priority", "corporate plan", "20", "£", "y", "e", "1,", "%"] {
                #expect(
                    SingleScalarText.contains(part, in: text) == text.contains(part),
                    "\(part) in \(text.debugDescription)")
            }
        }
    }
}
