import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@testable import Layouts

@Suite struct AboutSheetTests {
    private func facts(_ valued: ValuedReturn, _ basis: ValuationBasis = .computed) -> [String: String] {
        let plan = AboutSheet(valued, basis: basis, version: "9.9").plan
        let pairs = zip(plan.texts(column: 0), plan.texts(column: 1)).compactMap { label, text in
            label.flatMap { label in text.map { (label, $0) } }
        }
        return Dictionary(pairs) { first, _ in first }
    }

    @Test("The source, its hash and the version are told")
    func source() {
        let facts = facts(Valuer().value(PublishedTable.return))
        #expect(facts["Return"] == "published.xlsx, sheet Return, headings in row 1")
        #expect(facts["Return, SHA-256"] == PublishedTable.file.sha256)
        #expect(facts["Return, size"] == "12345 bytes")
        #expect(facts["Made by"] == "Pledgebook 9.9")
        #expect(facts["Bidder"] == "The return does not say.")
    }

    @Test("Basis and origin of the proxies are told as they are")
    func basisAndProxies() {
        let own = Valuer().value(PublishedTable.return)
        let council = Valuer(framework: PublishedTable.framework).value(PublishedTable.return)
        #expect(facts(own)["Proxy values"] == "From the return itself: no council workbook was given.")
        #expect(facts(council)["Proxy values"] == "From the council's workbook.")
        #expect(facts(own, .computed)["Basis"]?.hasPrefix("Computed:") == true)
        #expect(facts(own, .stated)["Basis"]?.hasPrefix("Stated:") == true)
    }
}
