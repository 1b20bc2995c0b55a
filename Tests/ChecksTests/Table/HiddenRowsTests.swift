import Findings
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct HiddenRowsTests {
    private static let headings = "Reference | Question | Proxy Value | Answer | Pledged Social Value\n"
    private static let lines = "NT1 | People | 10 | 2 | 20\nNT3 | Others | 10 | 3 | 30\n"

    @Test("A figure in a hidden row that names no measure is told at its cell, with what it states")
    func figure() throws {
        let checked = try CheckedGrid(
            "@hide rows 4\n" + Self.headings + Self.lines
                + " | Community room | | | «5000»\nTotal SV Pledge | | | | 5050")
        let finding = try #require(checked.findings("hidden-answer").first)
        #expect(finding.location.cell == checked.marked.first && finding.severity == .stop)
        #expect(finding.message == "Row 4 is hidden. It states \"5000\" and names no measure. It was not read.")
        #expect(finding.effect == .exactly("5000"))
        #expect(checked.findings("hidden-rows").isEmpty)
    }

    @Test("Hidden sums, words and rows below the total are hidden rows, and no answers")
    func others() throws {
        for row in [" | Check sum | | | 50", "Note | Fill in all rows | | |"] {
            let checked = try CheckedGrid(
                "@hide rows 4\n" + Self.headings + Self.lines + row + "\nTotal SV Pledge | | | | 50")
            #expect(checked.findings("hidden-answer").isEmpty, "\(row)")
            #expect(checked.messages("hidden-rows") == ["Row 4 is hidden and was not read."])
        }
        let below = try CheckedGrid(
            "@hide rows 5\n" + Self.headings + Self.lines + "Total SV Pledge | | | | 50\nTender price | | | | 9000")
        #expect(below.findings("hidden-answer").isEmpty)
    }

    @Test("Very many such rows are one finding")
    func many() throws {
        let rows = (0..<7).map { " | Further benefit \($0) | | | 10\($0)" }.joined(separator: "\n")
        let checked = try CheckedGrid(
            "@hide rows 3 4 5 6 7 8 9\n" + Self.headings + "NT1 | People | 10 | 2 | 20\n" + rows
                + "\nNT3 | Others | 10 | 3 | 30")
        #expect(
            checked.messages("hidden-answer") == [
                "7 hidden rows have figures and name no measure (rows 3, 4, 5, 6, 7, 8, 9). They were not read."
            ])
    }
}
