import Findings
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct BidderNotNamedTests {
    @Test("A form without any answer has a note; a form of another kind, and one with a name, have none")
    func weights() throws {
        let text = try CheckedGrid.text(of: "bidder-not-named")
        let blank = text.replacing("| 24 |", with: "| |").replacing("| 250000 |", with: "| |")
        let council = try CheckedGrid.council()
        #expect(try CheckedGrid(blank, framework: council).findings("bidder-not-named").map(\.severity) == [.note])
        let named = text.replacing("«»", with: "Acme Ltd")
        #expect(try CheckedGrid(named, framework: council).findings("bidder-not-named").isEmpty)
        #expect(try CheckedGrid(fixture: "clean").findings("bidder-not-named").isEmpty)
    }
}
