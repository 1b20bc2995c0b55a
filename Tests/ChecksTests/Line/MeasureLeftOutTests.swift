import Findings
import Returns
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct MeasureLeftOutTests {
    @Test("Each measure without a row is named, and an alias is enough for a row")
    func words() throws {
        let checked = try CheckedGrid(fixture: "measure-left-out", framework: CheckedGrid.council())
        #expect(checked.messages("measure-left-out") == ["The return has no row for NT18."])
        #expect(checked.findings("measure-left-out").map(\.reference) == ["NT18"])
        let alias = try CheckedGrid(
            "Reference | Proxy Value | Answer\nrbc 1 | 0 | 5", framework: PublishedTable.framework)
        #expect(alias.findings("measure-left-out").count == 21)
    }

    @Test("It is placed where its row would stand: below the measure before it")
    func place() throws {
        let checked = try CheckedGrid(
            "Reference | Proxy Value | Answer\nNT1 | 1 | 1\nNT3 | 1 | 1", framework: PublishedTable.framework)
        let first = checked.findings("measure-left-out").prefix(2)
        #expect(first.map(\.reference) == ["NT1c", "NT4"])
        #expect(first.map(\.location.cell?.description) == ["A3", "A4"])
    }

    @Test func withoutAFrameworkNothingIsLeftOut() throws {
        #expect(try CheckedGrid(fixture: "measure-left-out").findings("measure-left-out").isEmpty)
    }

    @Test("A measure that stands hidden, in another table or under a mistyped reference is said to stand there")
    func elsewhere() throws {
        func told(_ text: String) throws -> [String] {
            try CheckedGrid(text, framework: CheckedGrid.council()).messages("measure-left-out")
        }
        let head = "Reference | Question | Proxy Value | Answer\nNT1 | Local people | 30782 | 1\n"
        #expect(
            try told("@hide rows 3\n" + head + "NT18 | Spent | 1 |\n") == [
                "NT18 is in row 3, which is hidden and was not read."
            ])
        #expect(try told("@hide rows 3\n" + head + "NT18 | Spent | 1 | 5\n").isEmpty)
        #expect(
            try told(head + "@sheet Growth\nReference | Question | Answer\nNT18 | Spent | 5\n") == [
                "NT18 is not in the table that was read: it is in row 2 of \"Growth\"."
            ])
        #expect(
            try told(head + "N T18 | Spent in LOCAL supply | 1 | 5\n") == [
                "No row names NT18, but row 3 may be meant for it: its reference is \"N T18\"."
            ])
        #expect(
            try told(head + "(NT18) Spend | Spent | 1 | 5\n") == [
                "No row names NT18, but row 3 may be meant for it: its reference is \"(NT18) Spend\"."
            ])
        #expect(try told(head + "Extra | Spent | 1 | 5\n") == ["The return has no row for NT18."])
        #expect(
            try told(head + " | Spent | 1 | 5\n") == [
                "No row names NT18, but row 3 may be meant for it: its reference is empty."
            ])
    }
}
