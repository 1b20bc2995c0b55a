import Findings
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct ProxyUnreadableTests {
    @Test("The text is quoted")
    func words() throws {
        let checked = try CheckedGrid(fixture: "proxy-unreadable")
        #expect(
            checked.messages("proxy-unreadable") == [
                "The proxy value of NT18 is \"as agreed\", which is not a number."
            ])
    }

    @Test(
        "A blank or declined proxy is record-only and no finding; with a framework the return's proxy does not matter")
    func notUnreadable() throws {
        let checked = try CheckedGrid("Reference | Proxy Value | Answer\nNT1 | | 5\nNT2 | n/a | 5\nNT3 | 0 | 5")
        #expect(checked.findings("proxy-unreadable").isEmpty)
        let council = try CheckedGrid(fixture: "proxy-unreadable", framework: PublishedTable.framework)
        #expect(council.findings("proxy-unreadable").isEmpty)
    }

    @Test func aCleanReturnHasNone() throws {
        let clean = try CheckedGrid(fixture: "clean")
        #expect(clean.findings("proxy-unreadable").isEmpty)
    }
}
