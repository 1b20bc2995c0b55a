import Testing
import TestSupport

@testable import SpreadsheetModel
@testable import WorkbookPlans

@Suite struct TextWidthTests {
    private var bold: TextWidth {
        var font = CellFont()
        font.isBold = true
        return TextWidth(font)
    }

    @Test func aDigitIsOneCharacterWide() {
        #expect(TextWidth().characters(of: "8461245") == 7)
        #expect(TextWidth().characters(of: "") == 0)
    }

    @Test func aSizeScalesAndTheWidestLineCounts() {
        var font = CellFont()
        font.size = 22
        #expect(TextWidth(font).characters(of: "12\n1234\n1") == 8)
    }

    /// 1366 + 2 * 455 + 1593 units of 1/2048 em, against 1139 for a digit: the published widths of Arial.
    @Test func proportionalLettersHaveArialsWidths() {
        #expect(abs(TextWidth().characters(of: "AllO") - Double(1366 + 455 + 455 + 1593) / 1139) < 1e-9)
        #expect(abs(bold.characters(of: "AllO") - Double(1479 + 569 + 569 + 1593) / 1139) < 1e-9)
        #expect(TextWidth().characters(of: "£") == 1)
        #expect(TextWidth().characters(of: "日") > TextWidth().characters(of: "W"))
        #expect(TextWidth().characters(of: "e\u{301}") == TextWidth().characters(of: "e"))
    }

    @Test func linesBreakBetweenWords() {
        let measure = TextWidth()
        #expect(measure.lineCount(of: "", inWidth: 10) == 1)
        #expect(measure.lineCount(of: "1234 5678", inWidth: 9) == 1)
        #expect(measure.lineCount(of: "1234 5678", inWidth: 8) == 2)
        #expect(measure.lineCount(of: "1 2 3 4 5 6 7 8 9", inWidth: 2) == 5 + 4)
        #expect(measure.lineCount(of: "one\n\ntwo", inWidth: 10) == 3)
    }

    @Test func aWordThatIsTooLongIsBroken() {
        #expect(TextWidth().lineCount(of: String(repeating: "1", count: 25), inWidth: 10) == 3)
        #expect(TextWidth().lineCount(of: "12 " + String(repeating: "1", count: 25), inWidth: 10) == 4)
        #expect(TextWidth().lineCount(of: "1234", inWidth: 0) >= 1)
    }

    @Test("A text takes as many lines as its words, measured one by one", arguments: [4.0, 9.5, 30])
    func linesAreThoseOfTheWords(width: Double) {
        for text in OddText.texts(10_000, seed: 4) + ["Bidder’s – “names” cost £5", "a\tb\u{85}c\u{A0}d e"] {
            for measure in [TextWidth(), bold] {
                #expect(
                    measure.lineCount(of: text, inWidth: width) == lines(of: text, measure, inWidth: width),
                    "\(text.debugDescription)")
            }
        }
    }

    @Test("A text of plain letters is as wide as they are, one by one")
    func widthIsThatOfTheLetters() {
        for text in ["", " ", "The quick brown fox: £", "@~!\"#$%&'()*+,-./09:;<=>?AZ[\\]^_`az{|}", "a  b"] {
            for measure in [TextWidth(), bold] {
                let letters = text.map { measure.characters(of: String($0)) }.reduce(0, +)
                let general = measure.characters(of: text + "\u{E9}") - measure.characters(of: "\u{E9}")
                #expect(abs(measure.characters(of: text) - letters) < 1e-9)
                #expect(abs(measure.characters(of: text) - general) < 1e-9)
            }
        }
    }

    /// The lines of a text by the width of each word alone.
    private func lines(of text: String, _ measure: TextWidth, inWidth width: Double) -> Int {
        text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { count, line in
            var lines = WrappedLines(inWidth: width, space: measure.characters(of: " "))
            for word in line.split(separator: " ", omittingEmptySubsequences: false) {
                lines.add(measure.characters(of: String(word)), length: word.count)
            }
            return count + lines.count
        }
    }

    @Test func aRowIsHighEnoughForItsLinesAndNeverTooHigh() {
        #expect(TextWidth().rowHeight(lines: 1) == 14.25)
        #expect(TextWidth().rowHeight(lines: 3) == 42.75)
        #expect(TextWidth().rowHeight(lines: 0) == 14.25)
        #expect(TextWidth().rowHeight(lines: 1000) == 409)
    }
}
