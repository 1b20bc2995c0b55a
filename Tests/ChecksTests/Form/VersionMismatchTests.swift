import Checks
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

/// Which return cannot be the version before of another.
@Suite struct VersionMismatchTests {
    private func source(_ bidder: String?, tender: String? = nil, stamp: String? = nil) -> Return {
        var source = PublishedTable.return
        source.bidder = bidder
        source.tender = tender
        source.issuedForm.stamp = stamp
        return source
    }

    @Test(
        "A name that lacks a legal form, a word or capitals may be the same bidder's",
        arguments: [
            ("Acme Grounds Ltd", "ACME Grounds Limited"), ("Acme", "Acme Grounds plc"),
            ("Cleán & Sons", "CLEÁN and SONS"),
        ])
    func same(before: String, now: String) {
        #expect(VersionMismatch.reason(between: source(before), and: source(now)) == nil)
    }

    @Test("Another bidder's return is no version before, and the sentence names both")
    func otherBidder() throws {
        let reason = try #require(
            VersionMismatch.reason(between: source("Buffalo Ltd"), and: source("Aardvark Ltd")))
        #expect(reason.contains("\"Buffalo Ltd\"") && reason.contains("\"Aardvark Ltd\""))
    }

    @Test("Where a name is not known, the tender and then the form's stamp decide; where nothing is, nothing does")
    func unknownNames() {
        #expect(VersionMismatch.reason(between: source(nil), and: source("Acme")) == nil)
        #expect(VersionMismatch.reason(between: source(nil, tender: "T-1"), and: source("Acme", tender: "t-1")) == nil)
        #expect(VersionMismatch.reason(between: source(nil, tender: "T-1"), and: source("Acme", tender: "T-2")) != nil)
        let stamps = ["PB1-0000-1111-2222-3333", "PB1-0000-1111-2222-4444"]
        #expect(
            VersionMismatch.reason(between: source(nil, stamp: stamps[0]), and: source("A", stamp: stamps[1])) != nil)
        #expect(
            VersionMismatch.reason(between: source(nil, stamp: stamps[0]), and: source("A", stamp: stamps[0])) == nil)
    }
}
