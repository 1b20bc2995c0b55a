import Checks
import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct ProxyChangedTests {
    @Test("Both values are told, the council's is used, and the effect is what the other would have changed")
    func words() throws {
        let checked = try CheckedGrid(fixture: "proxy-changed", framework: CheckedGrid.council())
        let finding = try #require(checked.findings("proxy-changed").first)
        #expect(finding.message == "The return shows the proxy value 0.91 for NT18; the council's is 0.963812.")
        #expect(finding.effect == .exactly("13453"))
        #expect(checked.valued.total.computed == .exactly("979721"))
    }

    @Test("A proxy shown with fewer places is the same to those places; a whole number has to be equal")
    func shownPlaces() throws {
        let checked = try CheckedGrid(
            """
            Reference | Proxy Value            | Answer
            NT18      | 0.9638119 [0.000000]   | 1
            NT18      | 0.96                   | 1
            NT18      | «0.963813»             | 1
            NT18      | «1»                    | 1
            NT18      | «as agreed»            | 1
            NT18      |                        | 1
            NT1       | £30,782.00             | 1
            NT1       | «30781»                | 1
            """, framework: CheckedGrid.council())
        #expect(checked.cells("proxy-changed") == checked.marked)
    }

    @Test("None and 0 are the same for a measure that is only recorded")
    func recordOnly() throws {
        let checked = try CheckedGrid(
            "Reference | Proxy Value | Answer\nNT68 | n/a | 5\nNT68 | 0 | 5\nNT68 | £ - | 5\nNT68 | «0.5» | 5",
            framework: PublishedTable.framework)
        #expect(checked.cells("proxy-changed") == checked.marked)
    }

    @Test("A proxy value that is gone from the council's own form is named; another form may print none")
    func cleared() throws {
        let text = try CheckedGrid.text(of: "locked-cell-changed").replacing("«Name of bidder»", with: "Bidder name")
            .replacing("no. people FTE | 30782 | 24", with: "no. people FTE | | 24")
        let checked = try CheckedGrid(text, framework: CheckedGrid.council())
        #expect(checked.cells("proxy-changed").map(\.description) == ["E11"])
        #expect(
            checked.messages("proxy-changed") == [
                "The form no longer has a proxy value for NT1; the council's is 30782."
            ])
        let other = try CheckedGrid.text(of: "clean").replacing("30782", with: "")
        #expect(try CheckedGrid(other, framework: CheckedGrid.council()).findings("proxy-changed").isEmpty)
    }
}
