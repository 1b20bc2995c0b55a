import Checks
import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct IngestReportBuilderTests {
    private static let table = "Reference | Proxy Value | Answer | Pledged Social Value\nNT1 | 10 | 2 | 20\n"

    @Test("A hidden row is not valued, and a hidden old copy never takes the place of the visible return")
    func hiddenIsNotRead() throws {
        let checked = try CheckedGrid("@hide rows 3\n" + Self.table + "NT2 | 10 | 5 | 50\nNT3 | 10 | 1 | 10\n")
        #expect(checked.valued.lines.map(\.line.label) == ["NT1", "NT3"])
        #expect(checked.valued.total.computed == .exactly("30"))
        #expect(checked.messages("hidden-answer") == ["Row 3 is hidden. It answers \"5\" for NT2, which was not read."])
        let copy = try CheckedGrid(Self.table + "@sheet Old (hidden)\n" + Self.table.replacing("| 2 |", with: "| 9 |"))
        #expect(copy.valued.total.computed == .exactly("20"))
        #expect(copy.findings("hidden-sheet").map(\.severity) == [.check])
    }

    @Test("Many hidden answers are one finding, as a filter hides them")
    func filtered() throws {
        let rows = (2...8).map { "NT\($0) | 10 | 5 | 50\n" }.joined()
        let checked = try CheckedGrid("@hide rows 3 4 5 6 7 8 9\n" + Self.table + rows)
        #expect(
            checked.messages("hidden-answer") == [
                "7 rows with answers to measures are hidden (NT2, NT3, NT4, NT5, NT6, NT7 and more) and were not read. A filter "
                    + "may have been left on."
            ])
        #expect(checked.findings("hidden-answer").map(\.effect) == [.exactly("350")])
    }

    @Test("A hidden list is noted, and a hidden column of answers stops the return")
    func severities() throws {
        let list = try CheckedGrid(Self.table + "@sheet Lists (hidden)\nYes\nNo\n")
        #expect(list.findings("hidden-sheet").map(\.severity) == [.note])
        let answers = try CheckedGrid("@hide columns C\n" + Self.table)
        #expect(answers.findings("hidden-column").map(\.severity) == [.stop])
    }

    @Test("Another table stops the return when it answers what the chosen one does not have")
    func otherTables() throws {
        let small = "Reference | Proxy Value | Answer\n"
        func severity(_ rows: String) throws -> [Severity] {
            try CheckedGrid(Self.table + "@sheet B\n" + small + rows).findings("several-tables").map(\.severity)
        }
        #expect(try severity("NT1 | 1 |\n") == [.note])
        #expect(try severity("NT1 | 1 | 5\n") == [.check])
        #expect(try severity("NT7 | 1 | 5\n") == [.stop])
    }

    @Test("A figure outside the measures is astray only where it can be one of theirs")
    func strayAnswers() throws {
        let below = try CheckedGrid(Self.table + "Contract value | | 5000000\n")
        #expect(below.findings("answer-without-measure").isEmpty)
        let between = try CheckedGrid(Self.table + " | | 5 |\nNT2 | 10 | 1 | 10\n")
        #expect(between.cells("answer-without-measure") == [CellReference("C3")])
    }
}
