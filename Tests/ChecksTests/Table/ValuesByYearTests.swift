import Checks
import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct ValuesByYearTests {
    private static let headings = "Reference | Proxy Value | Answer | 2026/27 value | 2027/28 value"

    @Test("Values by year are added up, their working is shown, and the sum is held against the arithmetic")
    func summed() throws {
        let checked = try CheckedGrid(
            Self.headings + "\nNT1 | 10 | 5 | 20 | 30\nNT2 | 10 | 5 | 20 | 38\nTotal | | | 40 | 68")
        #expect(checked.valued.lines.map(\.stated) == [.exactly("50"), .exactly("58")])
        #expect(
            checked.messages("values-by-year") == [
                "2 stated values are the sum of 2026/27 value (column D), 2027/28 value (column E). NT1: £20.00 + £30.00 "
                    + "= £50.00."
            ])
        #expect(checked.cells("stated-value-disagrees") == [CellReference("D3")])
        #expect(checked.valued.source.statedTotal.amount == .exactly("108"))
        #expect(checked.findings("stated-total-disagrees").isEmpty)
        #expect(checked.valued.source.form.account.ignored.isEmpty)
    }

    @Test("A year that cannot be read leaves no sum, and a dash adds nothing")
    func unreadable() throws {
        let checked = try CheckedGrid(Self.headings + "\nNT1 | 10 | 5 | 20 | tbc\nNT2 | 10 | 2 | 20 | -")
        #expect(checked.cells("stated-value-unreadable") == [CellReference("E2")])
        #expect(checked.valued.lines.map(\.stated) == [nil, .exactly("20")])
    }

    @Test("A value for the whole is taken before its years, and a difference between them stops")
    func whole() throws {
        let checked = try CheckedGrid(
            Self.headings + " | Pledged Social Value\nNT1 | 10 | 5 | 20 | 29 | 50\nNT2 | 10 | 1 | | | 10")
        let finding = try #require(checked.findings("value-years-disagree").first)
        #expect(finding.message == "NT1 states £50.00, but its years add up to £49.00.")
        #expect(finding.effect == .exactly("1"))
        #expect(checked.findings("value-years-disagree").count == 1 && checked.findings("values-by-year").isEmpty)
    }

    @Test("Values rounded by year have half a penny for each")
    func rounded() throws {
        let checked = try CheckedGrid(
            Self.headings
                + " | Pledged Social Value\nNT1 | 10 | 10 | 33.335 | 66.665 | 100\nNT2 | 10 | 10 | 50 | 49.98 | «100»"
        )
        #expect(checked.cells("value-years-disagree") == checked.marked)
        let thirds = try CheckedGrid(
            "Reference | Units | Proxy Value | Answer | Year 1 value | Year 2 value | Year 3 value\n"
                + "NT1 | £ | 1 | 100 | 33.33 | 33.33 | 33.33")
        #expect(thirds.findings.filter { $0.severity == .stop } == [])
        #expect(thirds.valued.lines.map(\.stated) == [.exactly("99.99")])
    }

    @Test("Years that nothing explains are told only when they hold figures")
    func unclear() throws {
        let headings = "Reference | Proxy Value | Answer | Year 1 | Year 2 | Year 1 | Year 2\n"
        let filled = try CheckedGrid(headings + "NT1 | 10 | 5 | 2 | 3 | 20 | 30")
        #expect(filled.cells("years-unclear") == [CellReference("D1")])
        #expect(filled.valued.lines.map(\.computed) == [.exactly("50")])
        #expect(try CheckedGrid(headings + "NT1 | 10 | 5 | | | |").findings("years-unclear").isEmpty)
    }
}
