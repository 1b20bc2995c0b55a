import Findings
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@testable import Returns
@testable import SocialValue

@Suite struct RowNumbersTests {
    /// The cells that were accounted for as row numbers, and the columns that were told of.
    private func read(_ text: String) throws -> (numbered: Int, told: [String], answers: [String?]) {
        let checked = try CheckedGrid(text)
        let account = checked.valued.source.form.account
        #expect(account.unaccountedCells == 0)
        return (
            account.ignored.first { $0.reason == .rowNumber }?.cells ?? 0,
            checked.findings("column-not-read").map { "\($0.severity) \($0.message)" },
            checked.valued.lines.map { $0.line.answer.state.quantity?.description }
        )
    }

    @Test(
        "Numbers of rows are accounted for under any heading for them, and never told of",
        arguments: ["No", "No.", "'#", "№", "Item", "Item no.", "Line", "Row", "S/No", "Ref no", "Ref", "ID", ""])
    func headings(heading: String) throws {
        let read = try read(
            """
            Theme | \(heading) | Measure ref | Question | Proxy Value | Answer
            Jobs  | 1 | NT1 | People | 10 | 4
            Jobs  | 2 | NT3 | People | 10 | 5
            Jobs  | 3 | NT4 | People | 10 | 6
            """)
        #expect(read.numbered == 3)
        #expect(read.told == [])
        #expect(read.answers == ["4", "5", "6"])
    }

    @Test("Rows between the measures may be counted or not, and a theme may start again")
    func gaps() throws {
        let read = try read(
            """
            No | Reference | Proxy Value | Answer
            Jobs
            1  | NT1 | 10 | 4

            3  | NT3 | 10 | 5
            4  | NT4 | 10 | 6
            Growth
            1  | NT18 | 10 | 6
            2  | NT19 | 10 | 6
            """)
        #expect(read.numbered == 5 && read.told == [])
    }

    @Test("Other figures under such a heading, and row numbers under another one, are told")
    func others() throws {
        let counts = try read("No | Reference | Proxy Value | Answer\n24 | NT1 | 10 | 4\n2 | NT3 | 10 | 5")
        #expect(counts.told == ["check Column A, headed \"No\", was not read, though 2 measures have figures in it."])
        #expect(counts.numbered == 0)
        let ranks = try read("Reference | Rank | Proxy Value | Answer\nNT1 | 1 | 10 | 4\nNT3 | 2 | 10 | 5")
        #expect(ranks.told == ["check Column B, headed \"Rank\", was not read, though 2 measures have figures in it."])
        let same = try read("No | Reference | Proxy Value | Answer\n1 | NT1 | 10 | 4\n1 | NT3 | 10 | 5")
        #expect(same.told.count == 1)
        let parts = try read("No | Reference | Proxy Value | Answer\n1.5 | NT1 | 10 | 4\n2.5 | NT3 | 10 | 5")
        #expect(parts.told.count == 1)
    }

    @Test("Answers of 1, 2 and 3 stay answers, also beside row numbers")
    func answers() throws {
        let read = try read(
            "No | Reference | Proxy Value | Answer\n1 | NT1 | 10 | 1\n2 | NT3 | 10 | 2\n3 | NT4 | 10 | 3")
        #expect(read.answers == ["1", "2", "3"])
        #expect(read.numbered == 3 && read.told == [])
    }

    @Test("Figures under no heading are told, and those behind the answers even when they run")
    func withoutHeading() throws {
        let between = try read(
            "Reference | Proxy Value | | Answer | | Pledged Social Value\nNT1 | 10 | 7 | 1 | 1 | 10\nNT3 | 10 | 9 | 2 | 2 | 20"
        )
        #expect(
            between.told == [
                "check Column C has no heading and was not read, though 2 measures have figures in it.",
                "check Column E has no heading and was not read, though 2 measures have figures in it.",
            ])
        let words = try read("Reference | Proxy Value | | Answer\nNT1 | 10 | per head | 1\nNT3 | 10 | each | 2")
        #expect(words.told == [])
        let partly = try read("Reference | | Proxy Value | Answer\nNT1 | 1 | 10 | 1\nNT3 | | 10 | 2")
        #expect(partly.told.count == 1)
    }

    @Test("A heading merged over two columns heads the second as well")
    func merged() throws {
        let read = try read(
            "@merge C1:D1\nReference | Proxy Value | Answer | | Notes\nNT1 | 10 | 4 | 8 |\nNT3 | 10 | 5 | |")
        #expect(read.told == ["stop Column D, headed \"Answer\", was not read, though 1 measure has a figure in it."])
        let hidden = try self.read("@hide columns C\nReference | Proxy Value | | Answer\nNT1 | 10 | 7 | 4")
        #expect(hidden.told == [])
    }

    @Test("A column that numbers the rows never takes the place of the codes")
    func codes() throws {
        let read = try CheckedGrid(
            "Ref no | Measure | Proxy Value | Answer\n1 | NT1 - People | 10 | 4\n2 | NT18 - Spend | 1 | 5")
        #expect(read.valued.lines.map(\.line.label) == ["NT1", "NT18"])
        #expect(read.findings("reference-malformed").isEmpty && read.findings("column-not-read").isEmpty)
    }
}
