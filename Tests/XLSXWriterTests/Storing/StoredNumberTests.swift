import Foundation
import SpreadsheetModel
import Testing

@testable import XLSXWriter

@Suite struct StoredNumberTests {
    /// The 16 digits that libxlsxwriter prints.
    private func printed(_ value: Double) -> String { String(format: "%.16G", value) }

    @Test func fifteenDigitsComeBackAsTheyWere() throws {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<20_000 {
            let digits = Int64.random(in: -999_999_999_999_999...999_999_999_999_999, using: &generator)
            let decimal = ExactDecimal(
                coefficient: Int128(digits), exponent: Int.random(in: -20...5, using: &generator))
            let value = try #require(StoredNumber.double(decimal))
            #expect(NumberLiteral(printed(value)).decimal == decimal)
        }
    }

    @Test(arguments: ["0", "8461245.35", "0.963811801", "-0.01", "1E300", "1E-300", "999999999999999"])
    func ordinaryNumbersAreStored(_ text: String) throws {
        let decimal = try #require(ExactDecimal(text))
        let value = try #require(StoredNumber.double(decimal))
        #expect(NumberLiteral(printed(value)).decimal == decimal)
    }

    @Test(arguments: ["1234567890123456", "0.1234567890123456", "1E309", "1E-320", "1E-400", "1E399"])
    func whatWouldBeChangedIsRefused(_ text: String) throws {
        #expect(StoredNumber.double(try #require(ExactDecimal(text))) == nil)
    }
}
