import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@testable import Layouts

@Suite struct PageHeaderTests {
    private func header(bidder: String?, tender: String? = nil, warning: String? = nil) -> String {
        var source = Return.sample([.sample()])
        source.bidder = bidder
        source.tender = tender
        let facts = WorkbookFacts(
            valued: Valuer().value(source), findings: [], basis: .stated, version: "9.9")
        return PageHeader(facts, warning: warning).text
    }

    @Test("A clean return, too, is named with its tender and its basis")
    func clean() {
        #expect(header(bidder: "Acme Ltd", tender: "SR/2026/14") == "&LAcme Ltd, SR/2026/14&RBasis: stated")
        #expect(header(bidder: nil) == "&Lpublished.xlsx&RBasis: stated")
    }

    @Test("What a bidder wrote is no code of a header")
    func codes() {
        #expect(header(bidder: "R&D &G\n&A") == "&LR&&D &&G &&A&RBasis: stated")
    }

    @Test("A header is no longer than Excel takes, with every sign doubled and a warning")
    func length() {
        let text = header(
            bidder: String(repeating: "&", count: 400), tender: "SR", warning: String(repeating: "w", count: 62))
        #expect(text.utf16.count <= 255 && text.hasSuffix("w&RBasis: stated") && text.contains("…&C"))
    }
}
