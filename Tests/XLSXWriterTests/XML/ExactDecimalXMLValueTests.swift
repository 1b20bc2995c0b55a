import SpreadsheetModel
import TestSupport
import Testing
import WorkbookPlans

@testable import XLSXWriter

@Suite struct ExactDecimalXMLValueTests {
    @Test(arguments: [
        ("0", "0"), ("8461245.35", "8461245.35"), ("-0.01", "-0.01"), ("650000", "650000"), ("-7", "-7"),
        ("0.0000000000000000001", "0.0000000000000000001"), ("1E-20", "1E-20"), ("-1.5E-30", "-15E-31"),
        ("123E19", "1230000000000000000000"), ("123E20", "123E20"), ("99999999999999999999", "99999999999999999999"),
        ("12345678901234567890.5", "123456789012345678905E-1"),
    ])
    func decimalsAreWrittenDigitForDigit(_ text: String, stored: String) throws {
        let decimal = try #require(ExactDecimal(text))
        #expect(written { $0.text(decimal) } == stored)
    }

    @Test func whatIsWrittenIsTheDecimalItself() throws {
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<20_000 {
            let digits =
                Int64.random(in: .min ... .max, using: &generator) >> Int64.random(in: 0...62, using: &generator)
            let decimal = ExactDecimal(
                coefficient: Int128(digits), exponent: Int.random(in: -40...40, using: &generator))
            #expect(ExactDecimal(written { $0.text(decimal) }) == decimal)
        }
    }

    @Test(arguments: [(0, "FF000000"), (0x1F4E79, "FF1F4E79"), (0xFFFFFF, "FFFFFFFF"), (0x00000A, "FF00000A")])
    func aColourIsOpaque(rgb: UInt32, stored: String) {
        #expect(written { $0.text(Color(rgb)) } == stored)
    }
}
