import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct AnswersByPeriodTests {
    private func answers(_ checked: CheckedGrid) -> [String?] {
        checked.valued.lines.map { $0.line.answer.state.quantity?.description }
    }

    @Test(
        "Columns by half-year, quarter or month are added up and shown",
        arguments: [
            ("H1 2026 | H2 2026 | H1 2027", "half-year"), ("Q1 Y1 | Q2 Y1 | Q1 Y2", "quarter"),
            ("Quarter 1 | Quarter 2 | Quarter 3", "quarter"), ("Apr-Jun 2026 | Jul-Sep 2026 | Oct-Dec 2026", "quarter"),
            ("Apr 2026 | May 2026 | Jun 2026", "month"), ("Month 1 | Month 2 | Month 3", "month"),
            ("46113 [mmm-yy] | 46143 [mmm-yy] | 46174 [mmm-yy]", "month"),
        ])
    func added(headings: String, period: String) throws {
        let checked = try CheckedGrid(
            "Reference | Units | Proxy Value | «\(headings.replacing(" |", with: "» |", maxReplacements: 1))\n"
                + "NT1 | FTE | 10 | 2 | 3 | 4\nNT18 | £ | 1 | 100 | | 50")
        #expect(answers(checked) == ["9", "150"])
        #expect(checked.cells("answers-by-year") == checked.marked)
        let message = try #require(checked.messages("answers-by-year").first)
        #expect(message.hasPrefix("2 answers are the sum of "))
        #expect(
            message.hasSuffix(
                "NT1: 2 + 3 + 4 = 9. Somebody employed throughout counts once in every \(period), as in NT1."))
    }

    @Test("A total beside quarters is the answer, and stops the return where they come to something else")
    func compared() throws {
        let checked = try CheckedGrid(
            """
            Reference | Proxy Value | Q1 | Q2 | Q3 | Q4 | Total
            NT1       | 10          | 1  | 1  | 1  | 1  | 4
            NT3       | 10          | 1  | 1  | 1  |    | «4»
            """)
        #expect(answers(checked) == ["4", "4"])
        #expect(checked.cells("years-disagree") == checked.marked)
        #expect(
            checked.messages("years-disagree") == ["The answer to NT3 is 4, but its quarters add up to 3."])
    }

    @Test(
        "The dust that binary sums leave in the fifteenth digit is no disagreement, and more is",
        arguments: [
            ("33.3333333333333 | 33.3333333333333 | 33.3333333333333", "100", false),
            ("16.6666666666667 | 16.6666666666667 | 16.6666666666667", "50", false),
            ("0.1 | 0.2 | 0.3", "0.600000000000001", false), ("0.1 | 0.2 | 0.3", "0.60000000001", true),
            ("333333.333333333 | 333333.333333333 | 333333.333333333", "1000000", false),
            ("1 | 1 | 1", "3.0000001", true),
            ("33.33 | 33.33 | 33.33", "100", true),
        ])
    func dust(parts: String, whole: String, disagrees: Bool) throws {
        let checked = try CheckedGrid(
            "Reference | Proxy Value | Year 1 | Year 2 | Year 3 | Answer\nNT3 | 10 | \(parts) | \(whole)")
        #expect(checked.findings("years-disagree").isEmpty == !disagrees)
    }

    @Test("Quarters stand under their years, and under the answer, in two rows or three")
    func grouped() throws {
        let two = try CheckedGrid(
            """
            @merge C1:D1 E1:F1
            Reference | Proxy Value | Year 1 |    | Year 2 |
                      |             | Q1     | Q2 | Q1     | Q2
            NT1       | 10          | 1      | 2  | 3      | 4
            """)
        #expect(answers(two) == ["10"])
        let three = try CheckedGrid(
            """
            @merge C1:F1 C2:D2 E2:F2 G1:J1 G2:H2 I2:J2
            Reference | Proxy Value | Answer |    |        |    | Pledged Social Value | | |
                      |             | Year 1 |    | Year 2 |    | Year 1 | | Year 2 |
                      |             | Q1     | Q2 | Q1     | Q2 | Q1 | Q2 | Q1 | Q2
            NT1       | 10          | 1      | 2  | 3      | 4  | 10 | 20 | 30 | 40
            """)
        #expect(answers(three) == ["10"])
        #expect(three.valued.lines.map(\.stated) == [.exactly("100")])
        #expect(three.findings.filter { $0.severity == .stop } == [])
    }

    @Test("A total of one year is not the answer for all of them")
    func totalOfOneYear() throws {
        let checked = try CheckedGrid(
            """
            @merge C1:E1 F1:H1
            Reference | Proxy Value | Year 1 |    |       | Year 2 |    |
                      |             | Q1     | Q2 | Total | Q1     | Q2 | Total
            NT1       | 10          | 1      | 2  | 3     | 3      | 4  | 7
            """)
        #expect(answers(checked) == ["10"])
        #expect(checked.cells("column-not-read") == [CellReference("E2"), CellReference("H2")].compactMap(\.self))
    }

    @Test("A quarter that stands twice, and quarters beside a year, are not added up")
    func unclear() throws {
        for headings in ["Q1 | Q2 | Q1 | Q2", "Q1 | Q2 | Q3 | 2026/27", "Year 1 | Q1 | Q2 | Year 2"] {
            let row = "\nNT1 | 10 | 1 | 2 | 3 | 4"
            #expect(throws: (any Error).self, "\(headings)") {
                try CheckedGrid("Reference | Proxy Value | \(headings)\(row)")
            }
            let checked = try CheckedGrid("Reference | Proxy Value | \(headings) | Answer\(row) | 5")
            #expect(answers(checked) == ["5"], "\(headings)")
            #expect(checked.cells("years-unclear") == [CellReference("C1")])
            #expect(checked.findings("years-disagree").isEmpty)
        }
    }

    @Test("Dates, and a plan of the work in words beside the answer, are no answers")
    func plans() throws {
        let plan = try CheckedGrid(
            "Reference | Proxy Value | Answer | Target date | Q1 | Q2\nNT1 | 10 | 5 | 46113 [d-mmm-yy] | recruit | start"
        )
        #expect(answers(plan) == ["5"])
        #expect(plan.findings.filter { $0.severity == .stop } == [])
        #expect(plan.valued.source.form.years.map(\.text) == ["Q1", "Q2"])
    }

    @Test("A hidden quarter among visible ones is told")
    func hidden() throws {
        let checked = try CheckedGrid(
            "@hide columns D\nReference | Proxy Value | Q1 | «Q2» | Q3\nNT1 | 10 | 1 | 2 | 3")
        #expect(answers(checked) == ["4"])
        #expect(checked.cells("hidden-column") == checked.marked)
        #expect(
            checked.messages("hidden-column") == [
                "Column D, headed \"Q2\", is hidden. It was not read, so the figures for this period are missing from every "
                    + "line."
            ])
        #expect(checked.findings.first { $0.code == "hidden-column" }?.severity == .stop)
    }

    @Test("Values by quarter are added up, not beside a year of them")
    func values() throws {
        let checked = try CheckedGrid(
            "Reference | Proxy Value | Answer | Q1 value | Q2 value\nNT1 | 10 | 5 | 20 | 30")
        #expect(checked.valued.lines.map(\.stated) == [.exactly("50")])
        let mixed = try CheckedGrid(
            "Reference | Proxy Value | Answer | Q1 value | Q2 value | 2026 value\nNT1 | 10 | 5 | 20 | 30 | 50")
        #expect(mixed.valued.lines.map(\.stated) == [nil])
        #expect(mixed.findings("column-not-read").count == 3)
        let whole = try CheckedGrid(
            "Reference | Proxy Value | Answer | Q1 value | Q2 value | Social value\nNT1 | 10 | 5 | 20 | 29 | 50")
        #expect(
            whole.messages("value-years-disagree") == ["NT1 states £50.00, but its quarters add up to £49.00."])
    }

    @Test("A measure whose code looks like a quarter is a measure")
    func codes() throws {
        let checked = try CheckedGrid(
            "Reference | Question | Proxy Value | Answer\nQ1 | People | 10 | 5\nH2 | Spend | 1 | 2")
        #expect(checked.valued.lines.map(\.line.label) == ["Q1", "H2"])
        #expect(answers(checked) == ["5", "2"])
    }

    @Test(
        "A period that the headings count past is named",
        arguments: [
            ("Q1 | Q2 | Q4", "No column is for quarter 3."),
            ("Year 1 | Year 2 | Year 5", "No column is for years 3 and 4."),
            ("2025-26 | 2026-27 | 2028-29", "No column is for year 2027."), ("Year 1 | Year 2 | Year 3", nil),
            ("Apr 2026 | May 2026 | Jul 2026", nil),
        ] as [(String, String?)])
    func missingPeriods(_ headings: String, _ words: String?) throws {
        let checked = try CheckedGrid("Reference | Proxy Value | \(headings)\nNT18 | 10 | 1 | 2 | 3")
        let messages = checked.messages("answers-by-year")
        #expect(messages.count == 1)
        #expect(messages.allSatisfy { $0.contains("No column") == (words != nil) && $0.contains(words ?? "NT18") })
    }

    @Test(
        "Figures next to periods that were added up stop the return, unless they are the sum",
        arguments: ["Mobilisation", "Extension year", "Year 3+", "Year 3-5", "Years 3 to 5", "Apr 2027 - Mar 2028", ""])
    func besideThePeriods(_ heading: String) throws {
        func found(_ figure: Int) throws -> [String] {
            try CheckedGrid(
                "Reference | Proxy Value | Year 1 | Year 2 | \(heading) | Delivery\nNT18 | 10 | 1 | 2 | \(figure) | x"
            ).findings("column-not-read").map { "\($0.severity) \($0.message)" }
        }
        let stop = try #require(try found(4).first)
        #expect(stop.hasPrefix("stop Column E") && stop.hasSuffix(" It was not added to the years in columns C to D."))
        #expect(try found(3).first?.hasPrefix("check Column E") == true)
    }
}
