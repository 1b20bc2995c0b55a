import TestSupport
import Testing

@testable import SpreadsheetModel
@testable import WorkbookPlans

@Suite struct WrappedLinesTests {
    /// Lines counted word by word, as characters break texts into words and lines.
    private static func lineCount(_ text: String, inWidth available: Double, _ measure: TextMeasure) -> Int {
        text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { sum, line in
            var lines = WrappedLines(inWidth: available, space: measure.characters(of: " "))
            for word in line.split(separator: " ", omittingEmptySubsequences: false) {
                lines.add(measure.characters(of: String(word)), length: word.count)
            }
            return sum + lines.count
        }
    }

    @Test("The lines of a text counted in one pass are those counted word by word")
    func onePass() {
        let measure = TextMeasure()
        for (number, text) in UnicodeEdgeCases.texts(20_000, seed: 3).enumerated() {
            let width = Double(number % 30)
            #expect(
                measure.lineCount(of: text, inWidth: width) == Self.lineCount(text, inWidth: width, measure),
                "\(text.debugDescription) in \(width)")
        }
    }
}
