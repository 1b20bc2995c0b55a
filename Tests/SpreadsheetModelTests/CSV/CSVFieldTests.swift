import Testing

@testable import SpreadsheetModel

@Suite struct CSVFieldTests {
    @Test(
        "A text that a spreadsheet could run is made plain text",
        arguments: [
            ("=1+1", "\"'=1+1\""), ("+44 20", "\"'+44 20\""), ("-5", "\"'-5\""), ("@SUM(1)", "\"'@SUM(1)\""),
            (" \t=1", "\" \t'=1\""), ("\"=1", "\"\"\"'=1\""), ("a;=1", "\"a;'=1\""), ("a\n=1", "\"a\n'=1\""),
            ("＝1", "\"'＝1\""), ("\u{A0}-5", "\"\u{A0}'-5\""), ("\u{FEFF}=1", "\"\u{FEFF}'=1\""),
            ("\u{200B}\u{301}=1", "\"\u{200B}\u{301}'=1\""), ("\u{600}@a", "\"\u{600}'@a\""),
            ("=\u{301}1", "\"'=\u{301}1\""), ("“=1”", "\"“'=1”\""), ("\u{E000}﹢1", "\"\u{E000}'﹢1\""),
            ("\u{301}\"=1", "\"\u{301}\"\"'=1\""), ("a|\u{200D}=1", "\"a|\u{200D}'=1\""),
        ])
    func guarded(_ text: String, _ field: String) {
        #expect(CSVField.quoted(text) == field)
    }

    @Test(
        "What acts instead of being seen is shown, so that no program drops it and finds a formula behind",
        arguments: [
            ("\u{0}=1+1", "\"<U+0>=1+1\""), ("\u{1B}]0;x\u{7}", "\"<U+1B>]0;x<U+7>\""), ("\r\n=1", "\"<U+D>\n'=1\""),
            ("\r=1", "\"<U+D>'=1\""), ("a\u{9B}b\u{202E}", "\"a<U+9B>b<U+202E>\""),
        ])
    func shown(_ text: String, _ field: String) {
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
