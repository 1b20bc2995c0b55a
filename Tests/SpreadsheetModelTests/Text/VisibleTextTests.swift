import Testing

@testable import SpreadsheetModel

@Suite struct VisibleTextTests {
    @Test(
        "What could move the cursor, colour the screen or turn a line round is shown as its code point",
        arguments: [
            ("\u{1B}[31mred", "<U+1B>[31mred"), ("a\nSTOP", "a<U+A>STOP"), ("a\rb", "a<U+D>b"), ("a\tb", "a<U+9>b"),
            ("\u{0}\u{7}\u{7F}\u{9B}", "<U+0><U+7><U+7F><U+9B>"), ("\u{202E}cod", "<U+202E>cod"),
            ("\u{200E}\u{200F}\u{61C}", "<U+200E><U+200F><U+61C>"), ("\u{2066}\u{2069}", "<U+2066><U+2069>"),
            ("\u{2028}\u{85}", "<U+2028><U+85>"), ("\r\n", "<U+D><U+A>"), ("\u{E0041}\u{FFF9}", "<U+E0041><U+FFF9>"),
            ("\u{600}\u{1B}\u{301}", "\u{600}<U+1B>\u{301}"),
        ])
    func acting(_ text: String, _ shown: String) {
        #expect(VisibleText.of(text) == shown)
        #expect(!VisibleText.isVisible(text))
    }

    @Test("Letters, marks that join them, and signs of any script stay as they are")
    func ordinary() {
        for text in ["£ é 🙂 “quoted”", "", "plain", "e\u{301}", "\u{600}1", "👩🏽‍🚀", "שלום", "\u{FEFF}a\u{A0}b"] {
            #expect(VisibleText.of(text).unicodeScalars.elementsEqual(text.unicodeScalars))
            #expect(VisibleText.isVisible(text))
        }
    }

    @Test func linesKeepTheirEndsAlone() {
        #expect(VisibleText.ofLines("a\n\u{1B}b\r\n") == "a\n<U+1B>b<U+D>\n")
    }
}
