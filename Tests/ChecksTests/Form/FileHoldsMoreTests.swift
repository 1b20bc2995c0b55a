import Findings
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct FileHoldsMoreTests {
    private static let table = "Reference | Proxy Value | Answer\nNT1 | 10 | 2\n"

    @Test("What the file carries is listed, with what became of it and what to ask for")
    func words() throws {
        let checked = try CheckedGrid(
            "@holds macros\n@holds links to other files or data sources\n@holds other files inside it\n" + Self.table)
        let finding = try #require(checked.findings("file-holds-more").first)
        let listed = "macros, links to other files or data sources and other files inside it"
        #expect(
            finding.message
                == "The file contains \(listed). Pledgebook read only the cells. It did not run, follow or open anything else."
        )
        #expect(
            finding.fix
                == "Ask the bidder for the return as an .xlsx file without \(listed), and do not enable them in this file."
        )
        #expect(finding.severity == .note && finding.location.cell == nil && finding.effect == nil)
        #expect(checked.valued.total.computed == .exactly("20"))
    }

    @Test func aPlainFileIsNotTold() throws {
        #expect(try CheckedGrid(Self.table).findings("file-holds-more").isEmpty)
    }
}
