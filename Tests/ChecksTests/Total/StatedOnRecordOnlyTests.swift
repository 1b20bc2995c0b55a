import Findings
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct StatedOnRecordOnlyTests {
    @Test("The stated value is named")
    func words() throws {
        let checked = try CheckedGrid(fixture: "stated-on-record-only")
        #expect(
            checked.messages("stated-on-record-only") == [
                "RBC1 states £840,000.00, but the measure is only recorded and worth £0.00."
            ])
    }

    @Test func zeroOrADashStatedIsAsItShouldBe() throws {
        let checked = try CheckedGrid(
            "Reference | Proxy Value | Answer | Pledged Social Value\nNT1 | 0 | 5 | 0\nNT2 | 0 | 5 | £ -\nNT3 | | 5 |")
        #expect(checked.findings("stated-on-record-only").isEmpty)
        #expect(checked.findings("stated-value-disagrees").isEmpty)
    }

    @Test func aMeasureTheCouncilDoesNotHaveIsNotCalledRecordOnly() throws {
        let checked = try CheckedGrid(
            "Reference | Proxy Value | Answer | Pledged Social Value\nNT99 | 1 | 5 | 5",
            framework: PublishedTable.framework)
        #expect(checked.findings("stated-on-record-only").isEmpty)
    }

    @Test func aCleanReturnHasNone() throws {
        let clean = try CheckedGrid(fixture: "clean")
        #expect(clean.findings("stated-on-record-only").isEmpty)
    }
}
