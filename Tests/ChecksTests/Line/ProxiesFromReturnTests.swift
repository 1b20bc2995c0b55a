import Findings
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct ProxiesFromReturnTests {
    @Test("It is said once for the whole return")
    func words() throws {
        let checked = try CheckedGrid(fixture: "proxies-from-return")
        #expect(
            checked.messages("proxies-from-return") == [
                "No council workbook was given, so we used the proxy values in the return, "
                    + "and only the general rules."
            ])
    }

    @Test func withAFrameworkThereIsNone() throws {
        let checked = try CheckedGrid(fixture: "clean", framework: PublishedTable.framework)
        #expect(checked.findings("proxies-from-return").isEmpty)
    }
}
