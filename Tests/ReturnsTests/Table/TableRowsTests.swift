import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@testable import Returns
@testable import SocialValue

@Suite struct TableRowsTests {
    private func rows(_ text: String) throws -> TableRows {
        TableRows(try TableLocator.locate(in: [SheetGrid(text).sheet]))
    }

    @Test("A measure alone in its row is told from a banner by the letters of its code")
    func measuresAlone() throws {
        let rows = try rows(
            """
            Reference | Units | Proxy Value | Answer
            Theme 1: Jobs
            NT1 - Local people | FTE | 10 | 2
            NT9 - Training
            T2 Growth
            LC4 - Local firms | £ | 1 | 7
            LC5 - Social enterprises
            """)
        #expect(rows.lines.map(\.label) == ["NT1", "NT9", "LC4", "LC5"])
        #expect(rows.lines.map(\.theme) == ["Theme 1: Jobs", "Theme 1: Jobs", "T2 Growth", "T2 Growth"])
        #expect(rows.lines.map(\.question) == ["Local people", "Training", "Local firms", "Social enterprises"])
    }

    @Test("Of a sheet of more measures than a return may have no more rows are read than show that")
    func mostLines() throws {
        let rows = (1...20).map { "NT\($0) | 1 | 2" }.joined(separator: "\n")
        let table = try TableLocator.locate(in: [SheetGrid("Reference | Proxy Value | Answer\n" + rows).sheet])
        #expect(TableRows(table).lines.count == 20)
        #expect(TableRows(table, mostLines: 20).lines.count == 20)
        #expect(TableRows(table, mostLines: 7).lines.count == 8)
    }

    @Test("A signature below the total is no measure, a page of measures is")
    func signatures() throws {
        let rows = try rows(
            """
            Reference | Question | Units | Proxy Value | Answer | Value
            NT1 | People | FTE | 10 | 2 | 20
            Page total | | | | | 20
            NT3 | Unemployed | FTE | 10 | 1 | 10
            GRAND TOTAL | | | | | 30
            Signed: | J Smith | | Date | 01/02/2026
            Position | Director | | Phone | 01234 567890
            """)
        #expect(rows.lines.map(\.label) == ["NT1", "NT3"])
        #expect(rows.roles[5] == .ignored(.belowTable) && rows.roles[6] == .ignored(.belowTable))
    }

    @Test("Blank rows, repeated headings, notes and sub-totals between measures lose none of them")
    func interruptions() throws {
        let rows = try rows(
            """
            Theme  | Reference | Question  | Answer | Pledged Social Value
            Jobs   | NT1       | People    | 24     | 100
                   | NT3       | Unemployed| 1      | 10

            Subtotal: Jobs |   |           |        | 110
            Theme  | Reference | Question  | Answer | Pledged Social Value
            Growth | NT18      | Total amount spent | 650000 | 5
            See note overleaf
            Total  |           |           |        | 115
            """)
        #expect(rows.lines.map(\.label) == ["NT1", "NT3", "NT18"])
        #expect(rows.lines.map(\.theme) == ["Jobs", "Jobs", "Growth"])
        #expect(rows.lines.map(\.rowNumber) == [2, 3, 7])
        #expect(rows.statedTotal.amount == .exactly("115"))
    }

    @Test("Theme banners name the theme of the rows below them")
    func banners() throws {
        let rows = try rows(
            """
            Reference | Question | Proxy Value | Answer
            Jobs
            NT1       | People   | 30782       | 24
            Growth
            NT18      | Spent    | 1           | 650000
            """)
        #expect(rows.lines.map(\.theme) == ["Jobs", "Growth"])
    }

    @Test(
        "The total is read wherever it stands",
        arguments: [
            "Total SV Pledge | | | 8,461,245.35", "Total SV Pledge | | | 8461245.35 [£#,##0.00]",
            " | | Total: | £8,461,245.35", "Total SV Pledge £8,461,245.35", "Total | | | | | 8461245.35",
            "Total SV Pledge\n£8,461,245.35", "Total SV Pledge | | | =SUM(D2:D2) -> 8461245.35", "Total | 8461245.35",
            "\n\nGrand total | | | 8461245.35", "Total | | | 5\nTotal SV Pledge | | | 8461245.35",
        ])
    func totals(below: String) throws {
        let rows = try rows("Reference | Proxy Value | Answer | Pledged Social Value\nNT1 | 1 | 2 | 2\n" + below)
        #expect(rows.statedTotal.amount == .exactly("8461245.35"))
        #expect(rows.lines.count == 1)
    }

    @Test(
        "Of several totals the one with the plainest label is the return's, wherever the others stand",
        arguments: [
            "Total SV Pledge | | | 7\nTotal contract value | | | 500",
            "Total SV Pledge | | | 7\nTotal for Acme | | | 500",
            "Total for Acme | | | 500\nTotal | | | 7", "Total | | | 7\nTotal as % of contract value | 1.88",
            "Total pledge | | | 7\n\nTotal | 500", "Total | | | 7\n\nTotal | | | 500", "Total for Acme | | | 7",
        ])
    func plainestTotal(below: String) throws {
        let rows = try rows("Reference | Proxy Value | Answer | Pledged Social Value\nNT1 | 1 | 2 | 2\n" + below)
        #expect(rows.statedTotal.amount == .exactly("7"))
    }

    @Test("A total above the table is the return's where none stands below it")
    func totalAbove() throws {
        let table = "\n\nReference | Proxy Value | Answer | Pledged Social Value\nNT1 | 1 | 2 | 2\n"
        #expect(try rows("Total social value pledged | | 9" + table).statedTotal.amount == .exactly("9"))
        #expect(try rows("Total social value: £9" + table).statedTotal.amount == .exactly("9"))
        #expect(try rows("Total social value | 9" + table + "Total | | | 7").statedTotal.amount == .exactly("7"))
        #expect(try rows("Total | 9" + table).statedTotal == .none)
        #expect(try rows("Total contract value | 9" + table).statedTotal == .none)
    }

    @Test(arguments: ["", "Total", "Total | | | to follow", "Total\nSigned by | 5", "Subtotal | | | 5"])
    func withoutAnAmountThereIsNoTotal(below: String) throws {
        let rows = try rows("Reference | Proxy Value | Answer | Pledged Social Value\nNT1 | 1 | 2 | 2\n" + below)
        #expect(rows.statedTotal == .none)
    }

    @Test("The total of a theme is no total of the return, however it is labelled")
    func themeTotals() throws {
        let rows = try rows(
            """
            Theme       | Reference | Proxy Value | Answer | Pledged Social Value
            Jobs: Local | NT1       | 1           | 2      | 2
            Total Jobs  |           |             |        | 2
            Growth      | NT18      | 1           | 3      | 3
            Growth      | Total     |             |        | 3
            Total for Growth |      |             |        | 3
            """)
        #expect(rows.statedTotal == .none)
        #expect(rows.roles.values.count { $0 == .total } == 3)
    }

    @Test("A banner goes on under the name it had, and a lone text under the measures is no banner")
    func continuedBanner() throws {
        let rows = try rows(
            """
            Reference | Question | Proxy Value | Answer
            Jobs
            NT1       | People   | 30782       | 24
            Jobs (continued)
            NT3       | People   | 30782       | 1
            Growth
            NT18      | Spent    | 1           | 650000
            End of form
            """)
        #expect(rows.lines.map(\.theme) == ["Jobs", "Jobs", "Growth"])
        #expect(rows.roles[7] == .ignored(.belowTable))
    }

    @Test("Where no measure's row prints a theme, a lone text in the column of themes is a banner")
    func bannersInTheColumnOfThemes() throws {
        let rows = try rows(
            """
            Theme | Reference | Proxy Value | Answer
            Jobs
                  | NT1       | 30782       | 24
            Growth
                  | NT18      | 1           | 650000
            End of form
            """)
        #expect(rows.lines.map(\.theme) == ["Jobs", "Growth"])
        #expect(rows.lines.map(\.themeCell) == [CellReference("A2"), CellReference("A4")])
        #expect(rows.roles[5] == .ignored(.belowTable))
    }

    @Test("A banner with an amount among the values states the subtotal of its theme")
    func bannersWithSubtotals() throws {
        let rows = try rows(
            """
            Reference | Question | Proxy Value | Answer | Value
            Jobs | | | | 30
            NT1 | People | 1 | 10 | 10
            NT3 | People | 1 | 20 | 20
            Growth | | | | 7
            Brought forward | | | | 30
            NT18 | Spent | 1 | 7 | 7
            Discount | | | | 5
            """)
        #expect(rows.lines.map(\.theme) == ["Jobs", "Jobs", "Growth"])
        #expect(rows.subtotals.map(\.label) == ["Jobs", "Brought forward", "Growth"])
        #expect(rows.subtotals.map(\.rows) == [3...4, 3...4, 7...7])
        #expect(rows.subtotals.map(\.amount.amount) == [.exactly("30"), .exactly("30"), .exactly("7")])
        #expect(rows.roles[7] == .ignored(.strayAnswer))
    }

    @Test("A line keeps the cell of each figure, and says which cells its form lacks")
    func provenance() throws {
        let line = try #require(try rows("Reference | Answer | Units\nNT1 | | £").lines.first)
        #expect(line.referenceCell == CellReference("A2"))
        #expect(line.answer.cell == CellReference("B2"))
        #expect(line.answer.state == .blank)
        #expect(line.proxy.cell == nil && line.proxy.proxy == nil && !line.proxy.isUnreadable)
        #expect(line.stated == .none)
    }

    @Test("A question printed behind the code is the question, unless a column has it")
    func questionBehindTheCode() throws {
        let lines = try rows(
            """
            Reference              | Question | Proxy Value | Answer
            NT18 - Total amount    |          | 1           | 2
            NT19 - MSMEs           | Asked    | 1           | 2
            """
        ).lines
        #expect(lines.map(\.label) == ["NT18", "NT19"])
        #expect(lines.map(\.referenceText) == ["NT18 - Total amount", "NT19 - MSMEs"])
        #expect(lines.map(\.question) == ["Total amount", "Asked"])
    }
}
