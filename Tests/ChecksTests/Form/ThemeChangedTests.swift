import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct ThemeChangedTests {
    private static let council = """

        == Measures
        Theme | Reference | Units | Proxy Value
        Jobs: Promote Local Skills | NT1 | FTE | 1
        Jobs: Promote Local Skills | NT2 | FTE | 1
        Growth: Supporting Business | NT18 | £ | 1
        """

    private func told(_ rows: String, headings: String = "Theme | Reference | Units | Proxy Value | Answer\n") throws
        -> [String]
    {
        try CheckedGrid(headings + rows + Self.council).findings("theme-changed").map { finding in
            "\(finding.location.cell?.description ?? "") \(finding.reference ?? "") \(finding.found ?? "")"
        }
    }

    @Test("A row under another theme of the council's is named at its cell, each for itself")
    func movedRows() throws {
        let told = try told(
            """
            Jobs: Promote Local Skills | NT1 | FTE | 1 | 5
            Growth: Supporting Business | NT2 | FTE | 1 | 5
            Jobs: Promote Local Skills | NT18 | £ | 1 | 5
            """)
        #expect(told == ["A3 NT2 Growth: Supporting Business", "A4 NT18 Jobs: Promote Local Skills"])
    }

    @Test("A theme with another name is one finding, its first words alone are none")
    func renamedTheme() throws {
        let renamed = try told("Work | NT1 | FTE | 1 | 5\nWork | NT2 | FTE | 1 | 5\nGrowth | NT18 | £ | 1 | 5\n")
        #expect(renamed == ["A2 NT1 Work"])
        #expect(try told("JOBS  | NT1 | FTE | 1 | 5\n | NT2 | FTE | 1 | 5\nGrowth | NT18 | £ | 1 | 5\n") == [])
    }

    @Test("A banner that moved is named once, at the banner")
    func movedBanner() throws {
        let told = try told(
            "Growth: Supporting Business\nNT1 | FTE | 1 | 5\nNT2 | FTE | 1 | 5\nNT18 | £ | 1 | 5\n",
            headings: "Reference | Units | Proxy Value | Answer\n")
        #expect(told == ["A2 NT1 Growth: Supporting Business"])
    }

    @Test("On the council's own form a shortened theme is a changed one")
    func issuedForm() throws {
        let told = try told(
            "Growth | NT18 | £ | 1 | 5\n",
            headings: "Form stamp | PB1-0000-0000-0000-0000\nTheme | Reference | Units | Proxy Value | Answer\n")
        #expect(told == ["A3 NT18 Growth"])
    }

    @Test("A form without themes has none to change")
    func noThemes() throws {
        #expect(try told("NT18 | £ | 1 | 5\n", headings: "Reference | Units | Proxy Value | Answer\n") == [])
    }
}
