import SpreadsheetModel
import TestSupport
import Testing

@Suite struct TokenizerTests {
    /// The words of a text, scalar by scalar, a mark belonging to the letter before it.
    private func words(
        _ text: String, joinsMarked: Bool, _ isPart: (Unicode.Scalar.Properties) -> Bool
    ) -> [String] {
        var words: [String.UnicodeScalarView] = [.init()]
        for scalar in text.lowercased().unicodeScalars where !joinsMarked || !".,'’".unicodeScalars.contains(scalar) {
            let isMark = [.nonspacingMark, .enclosingMark, .spacingMark].contains(scalar.properties.generalCategory)
            if isPart(scalar.properties) || isMark && words.last?.isEmpty == false {
                words[words.count - 1].append(scalar)
            } else {
                words.append(.init())
            }
        }
        return words.filter { !$0.isEmpty }.map { String($0) }
    }

    private func check(_ text: String) {
        for joinsMarked in [false, true] {
            #expect(
                Tokenizer.lettersAndNumbers(in: text, joinsMarked: joinsMarked)
                    == words(text, joinsMarked: joinsMarked) { $0.isAlphabetic || $0.numericType != nil },
                "\(text.debugDescription)")
            #expect(
                Tokenizer.letters(in: text, joinsMarked: joinsMarked)
                    == words(text, joinsMarked: joinsMarked, \.isAlphabetic), "\(text.debugDescription)")
        }
    }

    @Test("Words told from bytes are those told from scalars")
    func anyText() {
        for text in UnicodeEdgeCases.texts(40_000, seed: 21) { check(text) }
    }

    @Test("Every sign of Europe's scripts parts words or belongs to them as Unicode says")
    func everySign() {
        for value in (0...0x20FF as ClosedRange<UInt32>) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            check("A\(scalar)1£B\(scalar)")
        }
    }

    @Test("Joined words hold letters, numbers and the signs to keep, in small letters, with one space between them")
    func joined() {
        #expect(Tokenizer.joined(in: "  Faint – o Oriau,\n£5 (50%)?", keeping: "%£") == "faint o oriau £5 50%")
        #expect(Tokenizer.joined(in: "Ŵyr ÇA\u{301} — Жители", keeping: "%£") == "ŵyr ça\u{301} жители")
        #expect(Tokenizer.joined(in: " \u{301}?!", keeping: "%£") == "")
    }

    @Test("A mark inside a word is passed over where that is asked for")
    func marks() {
        #expect(Tokenizer.letters(in: "P.A., 10p'cm £K", joinsMarked: true) == ["pa", "pcm", "k"])
        #expect(Tokenizer.lettersAndNumbers(in: "P.A. 10", joinsMarked: false) == ["p", "a", "10"])
    }
}
