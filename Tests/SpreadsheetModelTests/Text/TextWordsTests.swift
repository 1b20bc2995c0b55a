import SpreadsheetModel
import TestSupport
import Testing

@Suite struct TextWordsTests {
    @Test("Words told from bytes are those told from characters")
    func anyText() {
        for text in OddText.texts(40_000, seed: 21) {
            #expect(
                TextWords.lettersAndNumbers(in: text) == text.split { !$0.isLetter && !$0.isNumber },
                "\(text.debugDescription)")
            #expect(TextWords.letters(in: text) == text.split { !$0.isLetter }, "\(text.debugDescription)")
        }
    }

    @Test("Every sign of ASCII and Latin-1 parts words or belongs to them as its character does")
    func everySign() {
        for value in (0...0xFF as ClosedRange<UInt32>) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = "a\(scalar)1£b\(scalar)"
            #expect(TextWords.lettersAndNumbers(in: text) == text.split { !$0.isLetter && !$0.isNumber }, "\(value)")
            #expect(TextWords.letters(in: text) == text.split { !$0.isLetter }, "\(value)")
        }
    }
}
