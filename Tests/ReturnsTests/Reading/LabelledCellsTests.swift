import SpreadsheetModel
import TestSupport
import Testing

@testable import Returns

@Suite struct LabelledCellsTests {
    private func values(_ above: String) throws -> (bidder: String?, tender: String?) {
        let grid = SheetGrid(above + "\nReference | Proxy Value | Answer\nNT1 | 1 | 2\nBidder: Below Ltd")
        let table = try TableLocator.locate(in: [grid.sheet])
        return (
            LabelledCells.value(LabelledCells.bidder, in: table), LabelledCells.value(LabelledCells.tender, in: table)
        )
    }

    @Test(
        "The bidder's name is found beside its label or behind a colon",
        arguments: [
            "Bidder | Acme Ltd", "Bidder: Acme Ltd", "Supplier name: | | Acme Ltd",
            "Banner\n\n | Name of Organisation | Acme Ltd",
            "TENDERER NAME | Acme Ltd", "Company name* | Acme Ltd", "Bidder | Acme⏎Ltd",
            "Bidder (full name) | Acme Ltd",
        ])
    func bidder(above: String) throws {
        #expect(try values(above).bidder == "Acme Ltd")
    }

    @Test(arguments: ["Tender reference | T-2026/1", "ITT reference: T-2026/1", "Contract: T-2026/1"])
    func tender(above: String) throws {
        #expect(try values(above).tender == "T-2026/1")
    }

    @Test("An empty field is not filled with the label of the next one")
    func emptyField() throws {
        let found = try values("Bidder | | Tender reference | T1")
        #expect(found.bidder == nil)
        #expect(found.tender == "T1")
    }

    @Test("Nothing is made up: no label, an empty value, or a label under the table")
    func nothingFound() throws {
        for above in ["Social value return", "Bidder", "Bidder:", "Bidder: "] {
            #expect(try values(above).bidder == nil)
        }
    }
}
