import SpreadsheetModel
import TestSupport
import Testing

@Suite struct TextWordsTests {
    /// The words of a text, character by character.
    private func words(_ text: String, joinsMarked: Bool, _ isPart: (Character) -> Bool) -> [ShortWord] {
        text.lowercased().filter { !joinsMarked || !".,'’".contains($0) }.split { !isPart($0) }.map(ShortWord.init)
    }

    private func check(_ text: String) {
        for joinsMarked in [false, true] {
            #expect(
                TextWords.lettersAndNumbers(in: text, joinsMarked: joinsMarked)
                    == words(text, joinsMarked: joinsMarked) { $0.isLetter || $0.isNumber },
                "\(text.debugDescription)")
            #expect(
                TextWords.letters(in: text, joinsMarked: joinsMarked)
                    == words(text, joinsMarked: joinsMarked, \.isLetter), "\(text.debugDescription)")
        }
    }

    @Test("Words told from bytes are those told from characters")
    func anyText() {
        for text in OddText.texts(40_000, seed: 21) { check(text) }
    }

    @Test("Every sign of ASCII and Latin-1 parts words or belongs to them as its character does")
    func everySign() {
        for value in (0...0xFF as ClosedRange<UInt32>) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            check("A\(scalar)1£B\(scalar)")
        }
    }

    @Test("A mark inside a word is passed over where that is asked for")
    func marks() {
        #expect(TextWords.letters(in: "P.A., 10p'cm £K", joinsMarked: true) == ["pa", "pcm", "k"])
        #expect(TextWords.lettersAndNumbers(in: "P.A. 10", joinsMarked: false) == ["p", "a", "10"])
    }
}
