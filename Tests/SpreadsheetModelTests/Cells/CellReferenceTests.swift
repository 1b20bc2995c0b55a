import SpreadsheetModel
import TestSupport
import Testing

@Suite struct CellReferenceTests {
    @Test(
        "An address is letters and a row number, each with at most one dollar sign before it",
        arguments: [
            ("A1", 0, 0), ("B7", 6, 1), ("$B$7", 6, 1), ("$B7", 6, 1), ("B$7", 6, 1), ("b7", 6, 1), ("Z1", 0, 25),
            ("AA1", 0, 26),
            ("XFD1048576", 1_048_575, 16_383),
        ])
    func read(text: String, row: Int, column: Int) {
        #expect(CellReference(text) == CellReference(row: row, column: column))
    }

    @Test(
        "Anything else is no address",
        arguments: [
            "", "A", "1", "A0", "A01", "XFE1", "A1048577", "AAAA1", "A12345678", "A1B", "A-1", "A 1", " A1", "$$A1",
            "A$$1", "A1$",
            "$A$1$", "A$", "$", "R1C1", "Á1", "A１", "[1", "A$B1", "@1", "`1",
        ])
    func refused(text: String) {
        #expect(CellReference(text) == nil)
    }

    @Test("Every column's letters are read back as that column, and follow one another as in Excel")
    func columnNames() {
        var expected = [UInt8(ascii: "A")]
        for column in 0..<CellReference.columnLimit {
            let name = String(decoding: expected, as: UTF8.self)
            #expect(CellReference.columnName(column) == name)
            #expect(CellReference(name + "1") == CellReference(row: 0, column: column))
            #expect(CellReference(row: 1_048_575, column: column).description == name + "1048576")
            #expect(CellReference(row: column, column: column).absoluteDescription == "$\(name)$\(column + 1)")
            Self.count(&expected)
        }
    }

    /// The next letters, as an odometer turns.
    private static func count(_ letters: inout [UInt8]) {
        var place = letters.count - 1
        while place >= 0, letters[place] == UInt8(ascii: "Z") {
            letters[place] = UInt8(ascii: "A")
            place -= 1
        }
        if place >= 0 { letters[place] += 1 } else { letters.insert(UInt8(ascii: "A"), at: 0) }
    }

    @Test("An address outside the grid is written too, for the message that refuses it")
    func outside() {
        #expect(CellReference(row: 1_048_576, column: 16_384).description == "XFE1048577")
        #expect(CellReference(row: 1_048_576, column: 0).absoluteDescription == "$A$1048577")
    }

    @Test("Order is by row, then by column")
    func order() {
        let addresses = ["B1", "AA1", "A2", "Z10", "A11"].compactMap { CellReference($0) }
        var generator = SeededGenerator(seed: 11)
        #expect(addresses.shuffled(using: &generator).sorted() == addresses)
        #expect(addresses.map(\.absoluteDescription) == ["$B$1", "$AA$1", "$A$2", "$Z$10", "$A$11"])
    }
}
