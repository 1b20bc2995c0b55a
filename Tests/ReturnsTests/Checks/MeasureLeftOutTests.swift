import Findings
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct MeasureLeftOutTests {
    @Test("Each measure without a row is named, and an alias is enough for a row")
    func words() throws {
        let checked = try CheckedGrid(fixture: "measure-left-out", framework: CheckedGrid.council())
        #expect(checked.messages("measure-left-out") == ["The return has no row for NT18."])
        #expect(checked.findings("measure-left-out").map(\.reference) == ["NT18"])
        let alias = try CheckedGrid(
            "Reference | Proxy Value | Answer\nrbc 1 | 0 | 5", framework: PublishedTable.framework)
        #expect(alias.findings("measure-left-out").count == 21)
    }

    @Test func withoutAFrameworkNothingIsLeftOut() throws {
        #expect(try CheckedGrid(fixture: "measure-left-out").findings("measure-left-out").isEmpty)
    }
}
