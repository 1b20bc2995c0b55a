import Findings
import SpreadsheetModel
import Testing

@testable import Checks

@Suite("What one finding quotes has an end")
struct QuotationTests {
    private static let place = CellLocation(file: "acme.xlsx")

    @Test("A text of any length is cut between two scalars, in every part of a finding")
    func cut() {
        let texts = [
            String(repeating: "x", count: 32_767), String(repeating: "Ж", count: 32_767),
            String(repeating: "🇬🇧", count: 8_000), "e" + String(repeating: "\u{301}", count: 32_000),
        ]
        for text in texts {
            let finding = Finding(
                BidderNotNamed.definitions[0], at: Self.place, reference: text, message: text, found: text,
                expected: text,
                fix: text)
            for part in [finding.reference, finding.message, finding.found, finding.expected, finding.fix] {
                #expect((1_990...2_000).contains(part?.utf8.count ?? 0))
                #expect(part?.unicodeScalars.last == "…")
                #expect(part.map { text.unicodeScalars.starts(with: $0.unicodeScalars.dropLast()) } == true)
            }
        }
    }

    @Test("A text of two thousand bytes is quoted whole")
    func whole() {
        let text = String(repeating: "x", count: 2_000)
        #expect(Finding(BidderNotNamed.definitions[0], at: Self.place, message: text).message == text)
    }
}
