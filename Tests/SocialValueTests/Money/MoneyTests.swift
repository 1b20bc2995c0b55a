import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct MoneyTests {
    @Test(
        "Pounds are rounded to the penny, a half penny away from zero, on either side of it",
        arguments: [
            ("0.005", "0.01"), ("-0.005", "-0.01"), ("0.0049999999", "0.00"), ("-0.0049999999", "0.00"),
            ("1.005", "1.01"), ("1.015", "1.02"), ("2.675", "2.68"), ("-2.675", "-2.68"), ("1.025", "1.03"),
            ("626477.80", "626477.80"), ("240953", "240953.00"), ("0", "0.00"), ("1e-400", "0.00"),
            ("8461245.3549999", "8461245.35"), ("8461245.355", "8461245.36"),
        ])
    func rounding(pounds: String, expected: String) throws {
        #expect(try #require(Money(rounding: .exactly(pounds))).description == expected)
    }

    @Test("Amounts up to 10^28 pounds are held, and nothing beyond")
    func bounds() throws {
        let most = try #require(Money(rounding: .exactly("1e28")))
        #expect(most.pounds == .exactly("1e28"))
        #expect(Money(rounding: .exactly("-1e28")) != nil)
        #expect(Money(rounding: .exactly("1e28").adding(.exactly("0.01")) ?? .zero) == nil)
        #expect(Money(rounding: .exactly("-1e400")) == nil)
    }

    @Test("A whole workbook of the largest amounts adds up without overflow")
    func sumOfTheLargest() throws {
        let most = try #require(Money(rounding: .exactly("1e28")))
        let sum = repeatElement(most, count: CellReference.rowLimit).total()
        #expect(sum.pounds == .exactly("1048576e28"))
    }

    @Test("Ten thousand tenths of a pound are a thousand pounds, which binary fractions miss")
    func decimalSum() {
        #expect(repeatElement(Money.exactly("0.1"), count: 10_000).total() == .exactly("1000"))
    }

    @Test(
        "The plain form has two places and the display form a pound sign and commas",
        arguments: [
            ("2822946.49", "2822946.49", "£2,822,946.49"), ("-0.05", "-0.05", "-£0.05"), ("0", "0.00", "£0.00"),
            ("12", "12.00", "£12.00"), ("-1234.5", "-1234.50", "-£1,234.50"), ("999999.99", "999999.99", "£999,999.99"),
        ])
    func texts(pounds: String, plain: String, display: String) {
        #expect(Money.exactly(pounds).description == plain)
        #expect(Money.exactly(pounds).displayText == display)
    }

    @Test func sizesAndDifferencesKeepTheirSigns() {
        #expect(Money.exactly("-0.05").magnitude == .exactly("0.05"))
        #expect(Money.exactly("1") - .exactly("1.01") == .exactly("-0.01"))
        #expect(Money.exactly("-0.02") < .exactly("-0.01"))
    }
}
