import NumberFormats
import SpreadsheetModel
import Testing

/// What no CSV of a real program can hold: text, errors, dates before the calendar, and Excel's own limits.
@Suite struct DisplayTextTests {
    private static let accounting = "_-\"£\"* #,##0.00_-;-\"£\"* #,##0.00_-;_-\"£\"* \"-\"??_-;_-@_-"

    private func shown(_ value: CellValue, _ code: String, _ system: DateSystem = .from1900) -> String {
        NumberFormat(code).displayText(of: value, dateSystem: system)
    }

    private func shown(_ number: String, _ code: String, _ system: DateSystem = .from1900) -> String {
        shown(.number(NumberLiteral(number)), code, system)
    }

    @Test("Accounting reads as the council prints it, with a dash for zero and the sign before the pound")
    func accountingText() {
        #expect(shown("0", Self.accounting) == "£ -")
        #expect(shown("738768", Self.accounting) == "£ 738,768.00")
        #expect(shown("-1234.5", Self.accounting) == "-£ 1,234.50")
        #expect(shown(.text("n/a"), Self.accounting) == "n/a")
        // LibreOffice's spelling of the same format, and Excel's with brackets.
        #expect(shown("0", "_-[$£-809]* #,##0.00_-;\\-[$£-809]* #,##0.00_-;_-[$£-809]* \\-??_-;_-@_-") == "£ -")
        #expect(shown("-5", "_(\"$\"* #,##0.00_);_(\"$\"* \\(#,##0.00\\);_(\"$\"* \"-\"??_);_(@_)") == "$ (5.00)")
        #expect(shown("-1234.5", "_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-") == "-1,234.50")
    }

    @Test("Rounding is half away from zero on the decimal, not on its binary neighbour")
    func rounding() {
        #expect(shown("1.005", "0.00") == "1.01")
        #expect(shown("-2.675", "0.00") == "-2.68")
        #expect(shown("0.285", "0%") == "29%")
        #expect(shown("999.995", "#,##0.00") == "1,000.00")
    }

    @Test(
        "General shows at most eleven characters, and an exponent where digits would be lost",
        arguments: [
            ("123456789012", "1.23457E+11"), ("12345678901", "12345678901"), ("12345678901.5", "12345678902"),
            ("99999999999.9", "1E+11"), ("0.1234567891", "0.123456789"), ("1234567.891234", "1234567.891"),
            ("0.00001", "0.00001"), ("0.0000123456", "1.23456E-05"), ("1E-10", "1E-10"),
            ("-0.00012345678912", "-0.000123457"),
            ("100000000000", "1E+11"), ("1E300", "1E+300"), ("999999999.96", "1000000000"),
        ])
    func general(number: String, expected: String) {
        #expect(shown(number, "General") == expected)
    }

    @Test("Text follows the text section, and is untouched where there is none")
    func text() {
        #expect(shown(.text(" a "), "General") == " a ")
        #expect(shown(.text(" a "), "0.00") == " a ")
        #expect(shown(.text("a"), "\"ref \"@") == "ref a")
        #expect(shown(.text("a"), "0;0;0;\"<\"@\">\"") == "<a>")
        #expect(shown(.text("a"), ";;;") == "")
        #expect(shown(.text("a"), "dd/mm/yyyy;@") == "a")
        #expect(shown("12.50", "@") == "12.5")
        let long = String(repeating: "x", count: 32_767)
        #expect(shown(.text(long), String(repeating: "@", count: 255)) == long)
    }

    @Test("Blanks, truth values, errors and unreadable literals are shown as they are")
    func otherValues() {
        #expect(shown(.blank, "0.00") == "")
        #expect(shown(.boolean(true), "0.00") == "TRUE")
        #expect(shown(.boolean(false), "@") == "FALSE")
        #expect(shown(.error("#REF!"), "0.00") == "#REF!")
        #expect(shown("NAN", "0.00") == "NAN")
    }

    @Test("Dates Excel cannot show are hashes, and only the 1904 system has negative times")
    func noDate() {
        #expect(shown("-1", "dd/mm/yyyy") == "########")
        #expect(shown("2958466", "dd/mm/yyyy") == "########")
        #expect(shown("1E300", "h:mm") == "########")
        #expect(shown("-0.5", "[h]:mm") == "########")
        #expect(shown("-0.5", "[h]:mm", .from1904) == "-12:00")
        #expect(shown("60", "dd/mm/yyyy") == "29/02/1900")
        #expect(shown("0", "dd/mm/yyyy", .from1904) == "01/01/1904")
        #expect(shown("0", "dddd", .from1904) == "Friday")
        #expect(shown("1", "dddd") == "Sunday")
        #expect(shown("46348", "dddd") == "Sunday")
    }

    @Test("A stored ISO date is shown by a date code and kept by any other")
    func isoDate() {
        #expect(shown(.date("2026-11-22T16:54:39"), "dd/mm/yyyy hh:mm") == "22/11/2026 16:54")
        #expect(shown(.date("2026-11-22T16:54:39"), "General") == "2026-11-22T16:54:39")
        #expect(shown(.date("2026-02-31"), "dd/mm/yyyy") == "2026-02-31")
    }

    @Test("The system's long date and time are those of English (United Kingdom)")
    func systemFormats() {
        #expect(shown("46348.704", "[$-F800]dddd, mmmm dd, yyyy") == "22 November 2026")
        #expect(shown("46348.704", "[$-F400]h:mm:ss AM/PM") == "16:53:46")
    }

    @Test("A clock without seconds mends the trace of a fraction of a day, and stays in its day")
    func clockWithoutSeconds() {
        #expect(shown("0.708333333333333", "h:mm") == "17:00")
        #expect(shown("46348.99999", "dd/mm/yyyy") == "22/11/2026")
        #expect(shown("0.04166666666", "[h]:mm") == "1:00")
    }

    @Test("A section is chosen by its condition, and a section for negatives alone writes its own sign")
    func conditions() {
        #expect(shown("150", "[>=100]\"big\";[<0]\"owed \"0;0.0") == "big")
        #expect(shown("-5", "[>=100]\"big\";[<0]\"owed \"0;0.0") == "owed 5")
        #expect(shown("5", "[>=100]\"big\";[<0]\"owed \"0;0.0") == "5.0")
        #expect(shown("-5", "[<100]0;0.0") == "-5")
        #expect(shown("7", "[=1]\"one\";[=2]\"two\"") == "7")
        #expect(shown("1", "[=1]\"one\";[=2]\"two\"") == "one")
    }

    @Test("A code that cannot be read shows values as General")
    func refusedCode() {
        #expect(shown("1234.5", String(repeating: "0", count: 256)) == "1234.5")
        #expect(shown("1234.5", "0;0;0;0;0") == "1234.5")
    }
}
