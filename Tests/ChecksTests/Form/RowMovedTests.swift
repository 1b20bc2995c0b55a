import Findings
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct RowMovedTests {
    private func order(_ references: [Int]) throws -> CheckedGrid {
        let rows = references.map { "\(PublishedTable.rows[$0][1]) | 1 | 1" }
        return try CheckedGrid(
            (["Reference | Proxy Value | Answer"] + rows).joined(separator: "\n"), framework: PublishedTable.framework)
    }

    @Test("One row moved is one finding, at its reference")
    func oneRow() throws {
        let checked = try order([1, 3, 4, 5, 6, 2, 7, 8])
        #expect(checked.cells("row-moved").map(\.description) == ["A7"])
        #expect(
            checked.messages("row-moved") == ["NT1c is below NT1 on the council's form, but not here."])
    }

    @Test("A form in an order of its own, and rows left out, are no rows moved")
    func otherForms() throws {
        #expect(try order([8, 7, 6, 5, 4, 3, 2, 1]).findings("row-moved").isEmpty)
        #expect(try order([1, 5, 9, 20]).findings("row-moved").isEmpty)
    }
}
