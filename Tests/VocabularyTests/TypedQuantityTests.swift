import SpreadsheetModel
import TestSupport
import Testing

@testable import Vocabulary

@Suite struct TypedQuantityTests {
    @Test(
        "A text that plainly is a quantity is read as one",
        arguments: [
            ("650,000", "650000"), ("£650,000", "650000"), ("£ 738,768.00", "738768"), ("24 FTE", "24"),
            ("24FTE", "24"),
            ("\u{A0}36\u{A0}", "36"), ("£6.5m", "6500000"), ("6.5 million", "6500000"), ("£6.5 million", "6500000"),
            ("1e3", "1000"), ("1E+3", "1000"), ("1.5e-1", "0.15"), ("12k", "12000"), ("2 thousand", "2000"),
            ("1bn", "1000000000"),
            ("GBP 650,000", "650000"), ("650,000 GBP", "650000"), ("650 000", "650000"),
            ("1\u{A0}000\u{A0}000", "1000000"),
            ("-5", "-5"), ("−5", "-5"), ("-£5", "-5"), ("(5)", "-5"), ("(£1,234.50)", "-1234.5"), ("0", "0"),
            ("0.00", "0"),
            (".5", "0.5"), ("5.", "5"), ("0.25 fte", "0.25"), ("70 weeks", "70"), ("16 hrs", "16"),
            ("1,000 miles", "1000"),
            ("0.963", "0.963"), ("£0.125", "0.125"), ("012.345", "12.345"), ("1234.567", "1234.567"),
            ("1,234.567", "1234.567"),
            ("1.2345", "1.2345"), ("1.23", "1.23"),
            ("1.234e3", "1234"),
            ("2.5 tonnes", "2.5"), ("24 people", "24"), ("007", "7"),
        ])
    func quantities(text: String, expected: String) {
        #expect(TypedQuantity(text) == .quantity(.exactly(expected)))
    }

    @Test("A text longer than any quantity is none, whatever it starts with; white space does not count")
    func longTexts() {
        let spaces = String(repeating: " ", count: 5_000)
        #expect(TypedQuantity(spaces + "24" + spaces + "weeks\n") == .quantity(.exactly("24")))
        #expect(TypedQuantity(spaces) == .blank)
        #expect(TypedQuantity("24\n" + spaces + "36") == .unreadable)
        for text in ["1", "x", "-", "5 weeks ", "🇬🇧", "e\u{301}"] {
            #expect(TypedQuantity(String(repeating: text, count: 32_000)) == .unreadable)
        }
        #expect(TypedQuantity.suggestion(for: String(repeating: "1.", count: 16_000)) == nil)
        #expect(!TypedQuantity.isPlaceholder(String(repeating: "select ", count: 4_000)))
    }

    @Test(
        "A percentage keeps its sign and its number",
        arguments: [
            ("50%", "50"), ("50 %", "50"), ("12.5 percent", "12.5"), ("100 per cent", "100"), ("-5%", "-5"),
            ("33.333%", "33.333"),
        ])
    func percentages(text: String, expected: String) {
        #expect(TypedQuantity(text) == .percentage(.exactly(expected)))
    }

    @Test(arguments: ["", " ", "\u{A0}", "\n\t"])
    func whiteSpaceIsBlank(text: String) {
        #expect(TypedQuantity(text) == .blank)
    }

    @Test(arguments: ["-", "£ -", "£-", "–", "—", " - ", "--", "−", "£\u{A0}-"])
    func aDashIsADash(text: String) {
        #expect(TypedQuantity(text) == .dash)
    }

    @Test(arguments: [
        "n/a", "N/A", "NA", "nil", "None", "not applicable", "Not  Applicable", "no pledge", "nothing", "n / a",
    ])
    func wordsForNothingDecline(text: String) {
        #expect(TypedQuantity(text) == .declined)
    }

    @Test(
        "An ambiguous text is never guessed at",
        arguments: [
            "TBC", "24-30", "1.000,50", "Yes", "12,50", "1,23,456", "1,2345", "24 30", "24+", "~24", ">24", "approx 24",
            "1/4",
            "24/7", "24 x 3", "½", "two", "1.2.3", "1,,000", ",000", "1 ,000", "£", "%", ".", "e3", "1e", "1e999",
            "0x10",
            "1_000", "24 (see note)", "(-5)", "(5", "5)", "- -5", "--5", "+5 to 10", "NaN", "inf", "१२", "1２3", "1️⃣",
            "£5 each",
            "36 dogs", "500\n600", "12\n000", "12\t000", "24 FTE x 2", "#REF!", "650.000", "1.000", "12.000 FTE",
            "5m m", "5 %%",
            "1.234", "£1.234", "£ 12.345", "-1.234", "(1.234)", "999.999 hours", "GBP 1.234", "1.234m", " 1.234 ",
        ])
    func unreadable(text: String) {
        #expect(TypedQuantity(text) == .unreadable)
    }

    @Test(
        "What a form prints where nothing was chosen is told from an answer",
        arguments: ["Please Select", "please select...", "- Select -", "<Choose>", "[Enter number]", "Select one"])
    func placeholders(text: String) {
        #expect(TypedQuantity(text) == .placeholder)
    }

    @Test(
        "An ambiguous number comes with what it may mean",
        arguments: [
            ("12,50", "12.50"), ("1.000,50", "1000.50"), ("£12,5", "12.5"), ("650.000", "650 or 650000"),
            ("1.000.000", "1000000"), ("1234,5", "1234.5"), ("TBC", nil), ("24-30", nil), ("1,2,3", nil), ("", nil),
            ("1.234", "1.234 or 1234"), ("£1.234", "1.234 or 1234"), ("12.345 FTE", "12.345 or 12345"),
            ("12.000 people", "12 or 12000"), ("1.234 dogs", nil), ("12,", nil), ("1.00,5", nil), (".", nil),
            ("0.5", nil),
        ] as [(String, String?)])
    func suggestions(text: String, expected: String?) {
        #expect(TypedQuantity.suggestion(for: text) == expected)
    }

    @Test("Typed digits beyond the fifteen that a spreadsheet keeps are rounded as it would round them")
    func fifteenDigits() {
        #expect(TypedQuantity("0.12345678901234567") == .quantity(.exactly("0.123456789012346")))
        #expect(TypedQuantity("12,345,678,901,234,567") == .quantity(.exactly("12345678901234600")))
        #expect(TypedQuantity("1234567890123456789012345678901234567890") == .quantity(.exactly("123456789012346e25")))
    }

    @Test("No text traps, and white space around a text changes nothing")
    func randomText() {
        var random = SeededGenerator(seed: 4)
        let alphabet = Array("0123456789012345,,..--−£%()ekmEn/ \u{A0}\tfteGBPx½१é🙂")
        for _ in 0..<50_000 {
            let length = Int.random(in: 0...12, using: &random)
            let text = String((0..<length).compactMap { _ in alphabet.randomElement(using: &random) })
            #expect(TypedQuantity(text) == TypedQuantity(" \u{A0}\(text)\n"), "\(text)")
        }
    }

    @Test("A whole number reads back however it is grouped and dressed")
    func dressedNumbers() {
        var random = SeededGenerator(seed: 6)
        for _ in 0..<2_000 {
            let value = ExactDecimal(Int.random(in: -999_999_999...999_999_999, using: &random))
            let grouped = value.groupedText(places: 0)
            #expect(TypedQuantity(grouped) == .quantity(value))
            #expect(TypedQuantity(value.groupedText(places: 2) + " FTE") == .quantity(value))
            #expect(TypedQuantity(grouped.replacing(",", with: " ")) == .quantity(value))
        }
    }
}
