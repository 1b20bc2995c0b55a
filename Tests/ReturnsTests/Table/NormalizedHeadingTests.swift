import TestSupport
import Testing

@testable import Returns

@Suite struct NormalizedHeadingTests {
    /// What ``HeadingVocabulary/normalized(_:)`` means, character by character.
    private static func normalized(_ text: String) -> String {
        var depth = 0
        var words = ""
        for character in text.lowercased() {
            switch character {
            case "(", "[": depth += 1
            case ")", "]": depth = max(0, depth - 1)
            case _ where depth > 0: continue
            case "£", "*", ":", ".", ",", "?", "!", "'", "’", "\"": continue
            case _ where character.isWhitespace || character == "_" || character == "/": words.append(" ")
            default: words.append(character)
            }
        }
        return words.split(separator: " ").joined(separator: " ")
    }

    @Test("Words told from bytes are those told from characters")
    func anyText() {
        for text in OddText.texts(40_000, seed: 6) {
            let words = Array(HeadingVocabulary.normalized(text).utf8)
            #expect(words == Array(Self.normalized(text).utf8), "\(text.debugDescription)")
        }
    }

    @Test("Every Latin-1 character and every sign of the set becomes what it is in lower case")
    func everySign() {
        for value in (0...0x20FF as ClosedRange<UInt32>) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = "A\(scalar)b \(scalar)"
            #expect(HeadingVocabulary.normalized(text) == Self.normalized(text), "U+\(String(value, radix: 16))")
        }
    }
}
