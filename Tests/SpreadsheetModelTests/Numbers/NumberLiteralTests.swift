import SpreadsheetModel
import TestSupport
import Testing

@Suite struct NumberLiteralTests {
    @Test(
        "A literal stands for the decimal that Excel shows: at most 15 digits, rounded half away from zero",
        arguments: [
            ("0.30000000000000004", "0.3"), ("20.399999999999999", "20.4"), ("2.6749999999999998", "2.675"),
            ("650000", "650000"), ("0.963811801", "0.963811801"), ("1.5E-3", "0.0015"),
            ("123456789012345", "123456789012345"),
            ("1234567890123455", "1234567890123460"), ("-1234567890123455", "-1234567890123460"),
            ("1234567890123454.9", "1234567890123450"), ("9999999999999999", "10000000000000000"),
            ("0.1000000000000000055511151231257827021181583404541015625", "0.1"), ("1E400", "1E400"),
            ("0.000000000000000123456789012345678", "0.000000000000000123456789012346"), ("-0", "0"),
        ])
    func decimal(text: String, expected: String) throws {
        let value = try #require(ExactDecimal(expected) as ExactDecimal?)
        #expect(NumberLiteral(text).decimal == value)
    }

    @Test("What is no number has no decimal", arguments: ["", "NAN", "INF", "1,234", "12abc", "1e999", "0x1p3", "1 2"])
    func noDecimal(text: String) {
        #expect(NumberLiteral(text).decimal == nil)
    }

    @Test(
        "What was read can be read again from its plain digits, at the outermost powers too",
        arguments: [
            "1E400", "9E400", "-9.99999999999999E400", "1E-400", "9.87654321098765E-400",
            "-" + String(repeating: "9", count: 78) + "E322", String(repeating: "9", count: 400),
            "0." + String(repeating: "0", count: 399) + "1", "12345678901234567E-384",
        ])
    func readAgain(text: String) throws {
        let decimal = try #require(NumberLiteral(text).decimal)
        #expect(NumberLiteral(decimal).decimal == decimal)
        #expect(ExactDecimal(decimal.description) == decimal)
    }

    @Test(
        "A first digit beyond the outermost power is refused, however it is written",
        arguments: [
            "10E400", "-" + String(repeating: "9", count: 79) + "1E377", "1" + String(repeating: "0", count: 401),
            "9.9999999999999999E400", "0.1E-400", "0.300000000000009999516151E-400",
            "0." + String(repeating: "0", count: 400) + "1",
        ])
    func beyondTheLimit(text: String) {
        #expect(NumberLiteral(text).decimal == nil)
    }

    @Test("Reading to 15 digits at once equals reading exactly and rounding then")
    func oneStepRounding() throws {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<20_000 {
            var text = Bool.random(using: &generator) ? "-" : ""
            for _ in 0..<Int.random(in: 1...18, using: &generator) {
                text += String(Int.random(in: 0...9, using: &generator))
            }
            text += "."
            for _ in 0..<Int.random(in: 0...18, using: &generator) {
                text += String(Int.random(in: 0...9, using: &generator))
            }
            text += "E" + String(Int.random(in: -20...20, using: &generator))
            let exact = try #require(ExactDecimal(text))
            #expect(NumberLiteral(text).decimal == exact.rounded(toSignificantDigits: 15), "\(text)")
        }
    }

    @Test("The stored text is kept as it is, and a decimal is written in plain digits")
    func text() {
        #expect(NumberLiteral("1.50E+2").text == "1.50E+2")
        #expect(NumberLiteral(ExactDecimal(coefficient: 15, exponent: 3)).text == "15000")
    }
}
