import Testing

@testable import XLSXReader

@Suite("Every character of a part is checked, wherever it stands")
struct XMLCharactersTests {
    /// What comes before and after a character at each kind of place.
    private static let places = [
        ("<a>", "</a>"), ("<a b='", "'/>"), ("<a><![CDATA[", "]]></a>"), ("<!--", "--><a/>"), ("<a/><?b ", "?>"),
        ("<a><!--", "--></a>"), ("<a>", "<b/></a>"), ("<a>&lt;", "&gt;</a>"),
    ]

    private func problem(_ parts: [UInt8]...) -> PartProblem? {
        do throws(PartError) {
            let document = try XMLDocument(Array(parts.joined()))
            var scanner = XMLScanner(document.bytes.span, from: document.start, limits: .untrusted)
            try scanner.finish()
            return nil
        } catch {
            return error.problem
        }
    }

    @Test(
        "bytes that are not UTF-8 are refused, wherever in a block of 8 they stand",
        arguments: [
            [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xC3], [0xC3, 0x28], [0xE2, 0x82],
            [0xF0, 0x9F, 0x98],
        ] as [[UInt8]])
    func notUTF8(_ bytes: [UInt8]) {
        for (before, after) in Self.places {
            for offset in 0..<20 {
                let around = [UInt8](repeating: UInt8(ascii: "x"), count: offset)
                let found = problem(Array(before.utf8), around, bytes, around, Array(after.utf8))
                #expect(found == .notUTF8, "\(before), offset \(offset)")
            }
        }
        #expect(problem(Array("<a>x".utf8), bytes) == .notUTF8, "at the end")
        #expect(problem(Array("<a><b".utf8), bytes, Array("/></a>".utf8)) == .notUTF8, "in a name")
    }

    @Test("characters that XML forbids are refused; the others pass")
    func characters() {
        let scalars =
            (0..<0x120).compactMap { Unicode.Scalar($0) } + "\u{FFFD}\u{FFFE}\u{FFFF}\u{10FFFF}".unicodeScalars
        for scalar in scalars where !"<&'".unicodeScalars.contains(scalar) {
            let isForbidden =
                [0xFFFE, 0xFFFF].contains(scalar.value)
                || scalar.value < 0x20 && !"\t\n\r".unicodeScalars.contains(scalar)
            for (before, after) in Self.places {
                let found = problem(Array((before + "xxxxxxx\(scalar)xxxxxxx" + after).utf8))
                #expect(
                    found == (isForbidden ? .forbiddenCharacter : nil), "\(before) U+\(String(scalar.value, radix: 16))"
                )
            }
        }
        for text in ["\u{E000}", "\u{D7FF}", "課題 £ \u{1F600}"] {
            #expect(problem(Array("<a>\(text)</a>".utf8)) == nil)
        }
    }

    @Test("a tag that a forbidden character breaks is refused for the character")
    func brokenTag() {
        #expect(problem(Array("<a \u{1}b='c'/>".utf8)) == .forbiddenCharacter)
        #expect(problem(Array("<a b=\u{0}'c'/>".utf8)) == .forbiddenCharacter)
    }
}
