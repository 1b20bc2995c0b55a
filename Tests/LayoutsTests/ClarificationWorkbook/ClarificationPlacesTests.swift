import Checks
import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

@testable import Layouts

@Suite struct ClarificationPlacesTests {
    private static func line(_ reference: String, row: Int) -> ReturnLine {
        var line = ReturnLine.sample(proxy: "1", answer: "1", stated: nil)
        line.reference = MeasureReference(reference)
        line.referenceCell = CellReference(row: row, column: 1)
        return line
    }

    private static func finding(_ reference: String?, row: Int?) throws -> Finding {
        let definition = try #require(CheckCatalogue.definitions.first)
        let cell = row.map { CellReference(row: $0, column: 5) }
        return Finding(
            definition, at: CellLocation(file: "a.xlsx", sheet: "Return", cell: cell), reference: reference, message: ""
        )
    }

    @Test("A finding is about the row that was read from its own, else about its measure's")
    func places() throws {
        let places = ClarificationPlaces(
            [Self.line("NT1", row: 4), nil, Self.line("NT3", row: 6), Self.line("NT3", row: 7)],
            references: ["NT1", "NT2", "NT3", "NT4"])
        func row(_ reference: String?, _ row: Int?) throws -> Int? {
            places.row(of: try Self.finding(reference, row: row))
        }
        #expect(try row("NT1", 4) == 0)
        // Two lines of one reference are told apart by their rows.
        #expect(try row("NT3", 6) == 2)
        #expect(try row("NT3", 7) == 3)
        // A banner's row, or none, belongs to no line.
        #expect(try row("NT1", 2) == 0)
        #expect(try row("NT2", nil) == 1)
        // The row of another line says nothing of this measure, unless it is not answered.
        #expect(try row("NT1", 6) == nil)
        #expect(try row("NT2", 6) == 1)
        #expect(try row("NT9", 4) == nil)
        #expect(try row(nil, 4) == nil)
    }
}
