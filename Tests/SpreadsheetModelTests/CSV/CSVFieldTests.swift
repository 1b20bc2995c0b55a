import Testing

@testable import SpreadsheetModel

@Suite struct CSVFieldTests {
    @Test(
        "A text that a spreadsheet could run is made plain text",
        arguments: [
            ("=1+1", "\"'=1+1\""), ("+44 20", "\"'+44 20\""), ("-5", "\"'-5\""), ("@SUM(1)", "\"'@SUM(1)\""),
            (" \t=1", "\" \t'=1\""), ("\"=1", "\"\"\"'=1\""), ("a;=1", "\"a;'=1\""), ("a\n=1", "\"a\n'=1\""),
            ("＝1", "\"'＝1\""), ("\u{A0}-5", "\"\u{A0}'-5\""),
        ])
    func guarded(_ text: String, _ field: String) {
        #expect(CSVField.quoted(text) == field)
    }

    @Test(
        "Other texts are only quoted",
        arguments: [
            ("", "\"\""), ("5638298.91", "\"5638298.91\""), ("a, b", "\"a, b\""), ("say \"so\"", "\"say \"\"so\"\"\""),
            ("24-30", "\"24-30\""), ("answer × proxy = 5", "\"answer × proxy = 5\""),
        ])
    func plain(_ text: String, _ field: String) {
        #expect(CSVField.quoted(text) == field)
    }
}
