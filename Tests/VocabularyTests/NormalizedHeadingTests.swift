import TestSupport
import Testing

@testable import SocialValue
@testable import Vocabulary

@Suite struct NormalizedHeadingTests {
    /// What ``HeadingVocabulary/normalized(_:)`` means, scalar by scalar.
    private static func normalized(_ text: String) -> String {
        var depth = 0
        var words = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars {
            switch scalar {
            case "(", "[": depth += 1
            case ")", "]": depth = max(0, depth - 1)
            case _ where depth > 0: continue
            case "£", "*", ":", ".", ",", "?", "!", "'", "’", "\"": continue
            case _ where scalar.properties.isWhitespace || scalar == "_" || scalar == "/": words.append(" ")
            default: words.append(scalar)
            }
        }
        return words.split(separator: " ").map { String($0) }.joined(separator: " ")
    }

    @Test("Words told from bytes are those told from scalars")
    func anyText() {
        for text in UnicodeEdgeCases.texts(40_000, seed: 6) {
            let words = Array(HeadingVocabulary.normalized(text).utf8)
            #expect(words == Array(Self.normalized(text).utf8), "\(text.debugDescription)")
        }
    }

    /// Texts that are headings or nearly so.
    private static func headings(_ count: Int, using generator: inout SeededGenerator) -> [String] {
        let known = HeadingVocabulary.synonyms.values.flatMap(\.self).sorted()
        return (0..<count).compactMap { _ in
            guard let heading = known.randomElement(using: &generator) else { return nil }
            var text = Bool.random(using: &generator) ? heading : heading.uppercased()
            for _ in 0..<Int.random(in: 0...2, using: &generator) {
                let place = text.indices.randomElement(using: &generator) ?? text.startIndex
                text.insert(contentsOf: UnicodeEdgeCases.random(upTo: 2, using: &generator), at: place)
            }
            return text
        }
    }

    @Test("The column that a text names is the one that its words name, however much white space it has")
    func columns() {
        var generator = SeededGenerator(seed: 16)
        let columns = HeadingVocabulary.synonyms.reduce(into: [String: FormColumn]()) { columns, entry in
            for heading in entry.value { columns[heading] = entry.key }
        }
        var found = 0
        for text in Self.headings(20_000, using: &generator) + UnicodeEdgeCases.texts(20_000, seed: 17) {
            let column = columns[Self.normalized(text)]
            #expect(HeadingVocabulary.column(for: text) == column, "\(text.debugDescription)")
            #expect(HeadingVocabulary.column(for: PrintedText.singleLine(text)) == column, "\(text.debugDescription)")
            if column != nil { found += 1 }
        }
        #expect(found > 5000)
    }

    @Test("Every letter of Europe's scripts and every sign of the set becomes what it is in lower case")
    func everySign() {
        for value in (0...0x20FF as ClosedRange<UInt32>) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = "A\(scalar)b \(scalar)"
            #expect(HeadingVocabulary.normalized(text) == Self.normalized(text), "U+\(String(value, radix: 16))")
        }
    }
}
