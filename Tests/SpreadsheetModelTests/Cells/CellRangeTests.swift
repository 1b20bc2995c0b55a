import SpreadsheetModel
import Testing

@Suite struct CellRangeTests {
    @Test("A rectangle is the same whichever opposite corners name it")
    func corners() throws {
        let range = try #require(CellRange("A1:G22"))
        #expect(["G22:A1", "A22:G1", "G1:A22", "$A$1:$G$22"].allSatisfy { CellRange($0) == range })
        #expect(range.description == "A1:G22")
        #expect(range.absoluteDescription == "$A$1:$G$22")
        #expect(CellRange("B7")?.description == "B7")
    }

    @Test(
        "Anything but one address or two is no range",
        arguments: ["", ":", "A1:", ":A1", "A1:B2:C3", "A:B", "1:2", "A1-B2"])
    func refused(text: String) {
        #expect(CellRange(text) == nil)
    }

    @Test("A range holds its own corners and nothing outside them")
    func contains() throws {
        let range = try #require(CellRange("B2:C3"))
        let inside = (0..<5).flatMap { row in (0..<5).map { CellReference(row: row, column: $0) } }.filter(
            range.contains)
        #expect(inside.map(\.description) == ["B2", "C2", "B3", "C3"])
    }
}
