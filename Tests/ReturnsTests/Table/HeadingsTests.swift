import SpreadsheetModel
import TestSupport
import Testing

@testable import Returns
@testable import SocialValue
@testable import Vocabulary

@Suite struct HeadingsTests {
    private func table(_ text: String) throws -> ReturnTable {
        try TableLocator.locate(in: WorkbookGrid(text).sheets)
    }

    @Test("A heading may be split over two rows, or merged over them")
    func splitHeadings() throws {
        let table = try table(
            """
            Measure   |          | Unit of | Proxy | Your     | Pledged
            reference | Question | measure | value | response | social value
            NT1       | People   | FTE     | 30782 | 24       | 738768
            """)
        #expect(table.columns == [.reference: 0, .question: 1, .unit: 2, .proxy: 3, .answer: 4, .stated: 5])
        #expect(table.headerRow == 1)
        #expect(TableRows(table).lines.map(\.label) == ["NT1"])
    }

    @Test("Codes before the questions are found among rows left to be chosen and banners")
    func codesAmongPlaceholders() throws {
        for heading in ["Measure", "Reference and question", "Measure reference & question"] {
            let table = try table(
                """
                \(heading) | Units | Proxy Value | Answer
                Theme 1: Jobs
                NT1 - Local people | FTE | 30782 | 24
                Growth
                Social
                Please Select | | | 0
                Please Select | | | 0
                Please Select | | | 0
                """)
            #expect(table.columns[.reference] == 0, "\(heading)")
            let rows = TableRows(table)
            #expect(rows.lines.map(\.label) == ["NT1"])
            #expect(rows.lines.map(\.theme) == ["Theme 1: Jobs"])
        }
    }

    @Test("Questions of which few start like a code are no references")
    func questionsWithoutCodes() throws {
        #expect(throws: NoReturnTable.self) {
            try table(
                """
                Measure | Units | Proxy Value | Answer
                NT1 - Local people | FTE | 30782 | 24
                Local spend | £ | 1 | 24
                Local hours | hours | 1 | 24
                """)
        }
    }

    @Test("A group's heading merged over its columns does not hide theirs")
    func groups() throws {
        let table = try table(
            """
            @merge A1:C1 D1:E1 A2:A3
            The council | | | The bidder
            Reference | Question | Proxy Value | Answer | Pledged Social Value
            NT1 | People | 30782 | 24 | 738768
            """)
        #expect(table.columns == [.reference: 0, .question: 1, .proxy: 2, .answer: 3, .stated: 4])
        #expect(table.headings.rows == 1...1)
    }

    @Test("Years under the answer are answers; years under the value are values, as \"Year 1 value\" is by itself")
    func yearsInGroups() throws {
        let table = try table(
            """
            @merge C1:D1 E1:F1
            Reference | Proxy Value | Answer |        | Pledged Social Value |
                      |             | Year 1 | Year 2 | Year 1 | Year 2
            NT1       | 10          | 2      | 3      | 20     | 30
            """)
        #expect(table.headings.years.map(\.column) == [2, 3])
        #expect(table.answerColumns == [2, 3])
        #expect(table.headings.valueYears.map(\.column) == [4, 5])
        #expect(TableRows(table).lines.map(\.answer.state) == [.number(.exactly("5"))])
        #expect(TableRows(table).lines.map(\.stated.amount) == [.exactly("50")])
        let plain = try self.table(
            "Reference | Proxy Value | Answer | Year 1 Value (£) | SV 2027/28\nNT1 | 10 | 5 | 20 | 30")
        #expect(plain.headings.valueYears.map(\.column) == [3, 4])
        #expect(plain.headings.years.isEmpty)
    }

    @Test("Of years that stand twice, those under a heading for answers are read, and the others are told")
    func repeatedYears() throws {
        let grouped = try table(
            """
            @merge C1:D1 E1:F1
            Reference | Proxy Value | Answer |        | Delivered so far |
                      |             | Year 1 | Year 2 | Year 1 | Year 2
            NT1       | 10          | 2      | 3      | 20     | 30
            """)
        #expect(grouped.headings.years.map(\.column) == [2, 3])
        #expect(grouped.headings.unclearYears.map(\.column) == [4, 5])
        let plain = try table(
            "Reference | Proxy Value | Answer | Year 1 | Year 2 | Year 1 | Year 2\nNT1 | 10 | 5 | 2 | 3 | 20 | 30")
        #expect(plain.headings.years.isEmpty)
        #expect(plain.headings.unclearYears.map(\.column) == [3, 4, 5, 6])
    }

    @Test("A total is one of answers or of values by the years it stands next to")
    func totalsOfYears() throws {
        let values = try table(
            """
            @merge C1:D1 E1:F1
            Reference | Proxy Value | Answer |        | Pledged Social Value |        | Total
                      |             | Year 1 | Year 2 | Year 1 | Year 2 |
            NT1       | 10          | 2      | 3      | 20     | 30     | 50
            """)
        #expect(values.columns[.answer] == nil && values.columns[.stated] == 6)
        let both = try table(
            "Reference | Proxy Value | Year 1 | Year 2 | Total | Year 1 (£) | Year 2 (£) | Total\nNT1 | 1 | 2 | 3 | 5 | 2 | 3 | 5"
        )
        #expect(both.columns[.answer] == 4 && both.columns[.stated] == 7)
        #expect(both.headings.years.map(\.column) == [2, 3] && both.headings.valueYears.map(\.column) == [5, 6])
    }

    @Test("A total beside the years is the answer, and one year alone is none")
    func yearlyTotal() throws {
        let total = try table("Reference | Proxy Value | Year 1 | Year 2 | Total\nNT1 | 1 | 2 | 3 | 5")
        #expect(total.columns[.answer] == 4)
        let alone = try table("Reference | Proxy Value | Answer | 2026/27\nNT1 | 1 | 2 | 3")
        #expect(alone.headings.years.isEmpty)
    }

    @Test("Codes before the questions stand for a column of references")
    func codesInQuestions() throws {
        let table = try table(
            "Measure | Unit | Proxy | Target\nNT18 - Total amount spent | £ | 1 | 2\nNote | | |\nNT19 - MSMEs | £ | 1 | 3"
        )
        let lines = TableRows(table).lines
        #expect(lines.map(\.label) == ["NT18", "NT19"])
        #expect(lines.map(\.question) == ["Total amount spent", "MSMEs"])
    }

    @Test("The clearer of two headings is read, and the other is a rival")
    func clearerHeading() throws {
        let table = try table("Reference | Target | Proxy Value | Bidder response\nNT1 | 5 | 1 | 2")
        #expect(table.columns[.answer] == 3)
        #expect(table.headings.rivals.map(\.column) == [1])
    }

    @Test("A visible column goes before a hidden one, and a hidden one is read for want of another")
    func hiddenColumns() throws {
        let both = try table("@hide columns C\nReference | Proxy Value | Answer | Answer\nNT1 | 1 | 9 | 2")
        #expect(both.columns[.answer] == 3)
        #expect(both.headings.hidden.map(\.isRead) == [false])
        let alone = try table("@hide columns B\nReference | Proxy Value | Answer\nNT1 | 1 | 2")
        #expect(alone.columns[.proxy] == 1)
        #expect(alone.headings.hidden.map(\.isRead) == [true])
    }

    @Test("A row of measures is never taken for the second row of the headings")
    func measuresBelow() throws {
        let table = try table("Reference | Basis | Proxy Value | Answer\nNT1 | Unit | 1 | 2")
        #expect(table.headings.rows == 0...0)
        #expect(TableRows(table).lines.count == 1)
    }
}
