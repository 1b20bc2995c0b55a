import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct BidderNotNamedTests {
    @Test("A form without any answer has a note, and one with a name has none")
    func weights() throws {
        let text = try CheckedGrid.text(of: "bidder-not-named")
        let blank = text.replacing("| 24 |", with: "| |").replacing("| 250000 |", with: "| |")
        let council = try CheckedGrid.council()
        #expect(try CheckedGrid(blank, framework: council).findings("bidder-not-named").map(\.severity) == [.note])
        let named = text.replacing("«»", with: "Acme Ltd")
        #expect(try CheckedGrid(named, framework: council).findings("bidder-not-named").isEmpty)
    }

    @Test("A form of another kind is told, too, at its label or where there is none at its sheet")
    func ownLayouts() throws {
        let text = try CheckedGrid.text(of: "clean")
        let finding = try #require(CheckedGrid("Bidder: | TBC\n" + text).findings("bidder-not-named").first)
        #expect(finding.severity == .check && finding.found == "TBC" && finding.location.cell == CellReference("B1"))
        #expect(try CheckedGrid(text).findings("bidder-not-named").map(\.location.cell) == [nil])
        #expect(try CheckedGrid("Bidder: | Acme Ltd\n" + text).findings("bidder-not-named").isEmpty)
    }

    @Test("On the council's own form the form's cell counts, and a list on another sheet is no second bidder")
    func ownForm() throws {
        let text = try CheckedGrid.text(of: "bidder-not-named")
        let council = try CheckedGrid.council()
        let cover = "\n@sheet Cover\nBidder | Acme Grounds Ltd"
        #expect(try CheckedGrid(text + cover, framework: council).findings("bidder-not-named").count == 1)
        let named = try CheckedGrid(
            text.replacing("«»", with: "Acme Ltd") + "\n@sheet Cover\nBidder | Other Ltd", framework: council)
        #expect(named.valued.source.bidder == "Acme Ltd")
        #expect(named.findings("bidder-names-differ").isEmpty)
    }
}
