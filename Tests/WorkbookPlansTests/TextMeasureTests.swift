import TestSupport
import Testing

@testable import SpreadsheetModel
@testable import WorkbookPlans

@Suite struct TextMeasureTests {
    private var bold: TextMeasure {
        var font = CellFont()
        font.isBold = true
        return TextMeasure(font)
    }

    @Test func aDigitIsOneCharacterWide() {
        #expect(TextMeasure().characters(of: "8461245") == 7)
        #expect(TextMeasure().characters(of: "") == 0)
    }

    @Test func aSizeScalesAndTheWidestLineCounts() {
        var font = CellFont()
        font.size = 22
        #expect(TextMeasure(font).characters(of: "12\n1234\n1") == 8)
    }

    /// 1366 + 2 * 455 + 1593 units of 1/2048 em, against 1139 for a digit: the published widths of Arial.
    @Test func proportionalLettersHaveArialsWidths() {
        #expect(abs(TextMeasure().characters(of: "AllO") - Double(1366 + 455 + 455 + 1593) / 1139) < 1e-9)
        #expect(abs(bold.characters(of: "AllO") - Double(1479 + 569 + 569 + 1593) / 1139) < 1e-9)
        #expect(TextMeasure().characters(of: "£") == 1)
        #expect(TextMeasure().characters(of: "日") > TextMeasure().characters(of: "W"))
        #expect(TextMeasure().characters(of: "e\u{301}") == TextMeasure().characters(of: "e"))
    }

    @Test func linesBreakBetweenWords() {
        let measure = TextMeasure()
        #expect(measure.lineCount(of: "", inWidth: 10) == 1)
        #expect(measure.lineCount(of: "1234 5678", inWidth: 9) == 1)
        #expect(measure.lineCount(of: "1234 5678", inWidth: 8) == 2)
        #expect(measure.lineCount(of: "1 2 3 4 5 6 7 8 9", inWidth: 2) == 5 + 4)
        #expect(measure.lineCount(of: "one\n\ntwo", inWidth: 10) == 3)
    }

    @Test func aWordThatIsTooLongIsBroken() {
        #expect(TextMeasure().lineCount(of: String(repeating: "1", count: 25), inWidth: 10) == 3)
        #expect(TextMeasure().lineCount(of: "12 " + String(repeating: "1", count: 25), inWidth: 10) == 4)
        #expect(TextMeasure().lineCount(of: "1234", inWidth: 0) >= 1)
    }

    @Test("A text takes as many lines as its words, measured one by one", arguments: [4.0, 9.5, 30])
    func linesAreThoseOfTheWords(width: Double) {
        for text in UnicodeEdgeCases.texts(10_000, seed: 4) + ["Bidder’s – “names” cost £5", "a\tb\u{85}c\u{A0}d e"] {
            for measure in [TextMeasure(), bold] {
                #expect(
                    measure.lineCount(of: text, inWidth: width) == lines(of: text, measure, inWidth: width),
                    "\(text.debugDescription)")
            }
        }
    }

    @Test("A text of plain letters is as wide as they are, one by one")
    func widthIsThatOfTheLetters() {
        for text in ["", " ", "The quick brown fox: £", "@~!\"#$%&'()*+,-./09:;<=>?AZ[\\]^_`az{|}", "a  b"] {
            for measure in [TextMeasure(), bold] {
                let letters = text.map { measure.characters(of: String($0)) }.reduce(0, +)
                let general = measure.characters(of: text + "\u{E9}") - measure.characters(of: "\u{E9}")
                #expect(abs(measure.characters(of: text) - letters) < 1e-9)
                #expect(abs(measure.characters(of: text) - general) < 1e-9)
            }
        }
    }

    /// The lines of a text by the width of each word alone.
    private func lines(of text: String, _ measure: TextMeasure, inWidth width: Double) -> Int {
        text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { count, line in
            var lines = WrappedLines(inWidth: width, space: measure.characters(of: " "))
            for word in line.split(separator: " ", omittingEmptySubsequences: false) {
                lines.add(measure.characters(of: String(word)), length: word.count)
            }
            return count + lines.count
        }
    }

    @Test func aRowIsHighEnoughForItsLinesAndNeverTooHigh() {
        #expect(TextMeasure().rowHeight(lines: 1) == 14.25)
        #expect(TextMeasure().rowHeight(lines: 3) == 42.75)
        #expect(TextMeasure().rowHeight(lines: 0) == 14.25)
        #expect(TextMeasure().rowHeight(lines: 1000) == 409)
    }
}
