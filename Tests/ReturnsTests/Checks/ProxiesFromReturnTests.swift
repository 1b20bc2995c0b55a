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
                "No council workbook was given, so every proxy value is the one printed in the return, "
                    + "and only rules that hold whatever the policy, or that councils publish, were applied."
            ])
    }

    @Test func withAFrameworkThereIsNone() throws {
        let checked = try CheckedGrid(fixture: "clean", framework: PublishedTable.framework)
        #expect(checked.findings("proxies-from-return").isEmpty)
    }
}
