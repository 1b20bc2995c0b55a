import SpreadsheetModel
import TestSupport
import Testing

@testable import XLSXWriter

@Suite struct StoredNumberTests {
    /// Programs read a double, and show it with 15 digits.
    @Test func whatIsKeptComesBackThroughADouble() throws {
        var generator = SeededGenerator(seed: 15)
        for _ in 0..<20_000 {
            let digits = Int64.random(in: -999_999_999_999_999...999_999_999_999_999, using: &generator)
            let exponent = Int.random(in: -320...306, using: &generator)
            let decimal = ExactDecimal(coefficient: Int128(digits), exponent: exponent)
            guard StoredNumber.keeps(decimal) else { continue }
            let double = try #require(Double(written { $0.text(decimal) }))
            #expect(double.isNormal || decimal.isZero)
            let shown = try #require(ExactDecimal(double.description))
            #expect(shown.rounded(toSignificantDigits: 15) == decimal)
        }
    }

    @Test(arguments: [
        "0", "8461245.35", "0.963811801", "-0.01", "1E300", "1E-300", "999999999999999", "9.99999999999999E307",
        "1E-307",
    ])
    func ordinaryNumbersAreKept(_ text: String) throws {
        #expect(StoredNumber.keeps(try #require(ExactDecimal(text))))
    }

    @Test(arguments: [
        "1234567890123456", "0.1234567890123456", "1E308", "1E309", "9.9E-308", "1E-320", "1E-400", "1E399",
    ])
    func whatWouldBeChangedIsRefused(_ text: String) throws {
        #expect(!StoredNumber.keeps(try #require(ExactDecimal(text))))
    }
}
