import Forms
import TestSupport
import Testing

@testable import Checks
@testable import SocialValue

@Suite struct RowChangeTests {
    private let lines = PublishedTable.return.lines
    private let stamps = FormStamp.ofEachRow(of: PublishedTable.return.lines)

    private func told(_ lines: [ReturnLine]) -> [String] {
        RowChange.all(lines, stamps: stamps).map { "\($0.line.label): \($0.message)" }
    }

    @Test("The rows as they were sent are not told of, nor is a form without stamps of rows")
    func untouched() {
        #expect(told(lines) == [])
        #expect(RowChange.all(Array(lines.dropLast()), stamps: []).isEmpty)
    }

    @Test("A changed row, a moved row and a missing row are told apart")
    func kinds() {
        var changed = lines
        changed[3].question += "!"
        #expect(
            told(changed) == [
                "NT4: Row 5, NT4, differs from the form as it was sent: its theme, reference, question, units or proxy value was "
                    + "changed, or the row was added."
            ])
        #expect(
            told([lines[5]] + Array(lines[..<5] + lines[6...])) == [
                "NT6: Row 7, NT6, is not where the form has it."
            ])
        #expect(told(Array(lines[..<2] + lines[3...])) == ["NT4: A row of the form was deleted at row 5."])
        #expect(told(Array(lines.dropLast())) == ["NT67: A row of the form was deleted at row 22."])
    }
}
