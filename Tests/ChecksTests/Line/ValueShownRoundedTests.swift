import Findings
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct ValueShownRoundedTests {
    private static let headings = "Reference | Units | Proxy Value | Answer | Pledged Social Value\n"

    @Test(
        "A proxy value that is shown so roughly that the line comes to another value is told at its cell",
        arguments: [
            ("0.963812 [0.00]", Severity.check), ("0.963812", nil), ("0.96381180147 [0.000000]", nil),
            ("1.4 [0]", .check),
            ("30782.4 [0]", nil), ("0.96003 [0.00]", .note), ("2 [0]", nil),
        ] as [(String, Severity?)])
    func proxies(proxy: String, severity: Severity?) throws {
        let checked = try CheckedGrid(Self.headings + "NT18 | £ | «\(proxy)» | 250000 |")
        let found = checked.findings("value-shown-rounded")
        #expect(found.map(\.severity) == [severity].compactMap(\.self))
        #expect(found.compactMap(\.location.cell) == (severity == nil ? [] : checked.marked))
    }

    @Test("The proxy value that was used is told with what the difference is worth, unless it is the council's")
    func words() throws {
        let rows = Self.headings + "NT18 | £ | 0.963812 [0.00] | 250000 |"
        let finding = try #require(CheckedGrid(rows).findings("value-shown-rounded").first)
        #expect(
            finding.message
                == "NT18's proxy value shows as 0.96, but the cell has 0.963812. We used the figure in the cell.")
        #expect(finding.effect == .exactly("953"))
        let council = "\n== Measures\nReference | Units | Proxy Value\nNT18 | £ | 0.963812"
        #expect(try CheckedGrid(rows + council).findings("value-shown-rounded").isEmpty)
    }

    @Test("Stated values and totals without their pence are one note, at the cell where there is one alone")
    func amounts() throws {
        let one = try CheckedGrid(Self.headings + "NT1 | hours | 7.1 | 3 | «21.30 [0]»\nNT2 | hours | 7 | 3 | 21 [0]")
        let note = try #require(one.findings("value-shown-rounded").first)
        #expect(note.severity == .note && note.location.cell == one.marked.first && note.reference == "NT1")
        let several = try CheckedGrid(
            Self.headings
                + "NT1 | hours | 7.1 | 3 | 21.30 [0]\nNT2 | hours | 7.2 | 3 | 21.60 [£0]\nTotal | | | | 42.90 [£#,##0]")
        #expect(
            several.messages("value-shown-rounded") == [
                "3 values are shown rounded, and the cells hold the full amounts, which we used: NT1 in E2 (21 for £21.30), "
                    + "NT2 in E3 (22 for £21.60), the total in E4 (43 for £42.90)."
            ])
        #expect(several.findings("value-shown-rounded").first?.location.cell == nil)
    }

    @Test("What rounding explains is not told")
    func withinRounding() throws {
        let checked = try CheckedGrid(
            Self.headings
                + "NT18 | £ | 0.963812 [0.000000] | 6500000 | 6264778.00 [£#,##0]\nNT1 | hours | 7 | 3 | 21.004 [0.00]")
        #expect(checked.findings("value-shown-rounded").isEmpty)
    }
}
