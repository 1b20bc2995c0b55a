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

    @Test("It is placed where its row would stand: below the measure before it")
    func place() throws {
        let checked = try CheckedGrid(
            "Reference | Proxy Value | Answer\nNT1 | 1 | 1\nNT3 | 1 | 1", framework: PublishedTable.framework)
        let first = checked.findings("measure-left-out").prefix(2)
        #expect(first.map(\.reference) == ["NT1c", "NT4"])
        #expect(first.map(\.location.cell?.description) == ["A3", "A4"])
    }

    @Test func withoutAFrameworkNothingIsLeftOut() throws {
        #expect(try CheckedGrid(fixture: "measure-left-out").findings("measure-left-out").isEmpty)
    }
}
