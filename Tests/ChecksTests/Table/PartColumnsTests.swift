import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

/// Columns whose headings name a part of the contract, from the sheet to what is told.
@Suite struct PartColumnsTests {
    private func answers(_ checked: CheckedGrid) -> [String?] {
        checked.valued.lines.map { $0.line.answer.state.quantity?.description }
    }

    @Test(
        "Several parts are added up and said, equal figures or not",
        arguments: [
            "«Answer (Year 1)» | Answer (Year 2) | Answer (Year 3)", "«Offer, Lot 1» | Offer, Lot 2 | Offer, Lot 4",
            "«Answer - 2026/27» | Answer - 2027/28 | Answer - 2028/29",
            "«Answer (Site A)» | Answer (Site B) | Answer (Site C)",
            "«Your offer (Phase I)» | Your offer (Phase II) | Your offer (Phase III)",
        ])
    func added(headings: String) throws {
        let checked = try CheckedGrid(
            "Reference | Units | Proxy Value | \(headings)\nNT1 | FTE | 10 | 4 | 4 | 4\nNT18 | £ | 1 | 100 | | 50")
        #expect(answers(checked) == ["12", "150"])
        #expect(checked.cells("answers-by-year") == checked.marked)
        #expect(checked.findings("several-columns").isEmpty && checked.findings("column-for-a-part").isEmpty)
    }

    @Test(
        "Parts may stand in a row below their heading, in brackets or not",
        arguments: ["(Lot 1) | (Lot 2)", "Lot 1 | Lot 2"])
    func below(parts: String) throws {
        let checked = try CheckedGrid(
            """
            @merge C1:D1
            Reference | Proxy Value | Answer | | Pledged Social Value
                      |             | \(parts) |
            NT1       | 10          | 4 | 5 | 90
            """)
        #expect(answers(checked) == ["9"])
    }

    @Test("A part that the headings count past is named, whatever the brackets")
    func missing() throws {
        let checked = try CheckedGrid(
            "Reference | Proxy Value | Answer (Year 1) | Answer (Year 3)\nNT1 | 10 | 4 | 4")
        #expect(checked.messages("answers-by-year").allSatisfy { $0.contains("No column is for year 2.") })
        #expect(checked.findings("answers-by-year").count == 1)
    }

    @Test(
        "One part alone is told: a check where it names a part, a stop where it says something else",
        arguments: [
            ("Answer (Year 1)", Severity.check), ("Answer, 2026/27", .check), ("Offer (Lot 3)", .check),
            ("Answer - Site B", .check), ("Answer (last year)", .stop), ("Answer (per annum)", .stop),
            ("Answer (baseline)", .stop), ("Answer (Option A)", .stop), ("Answer (FTE)", nil),
            ("Answer (required)", nil),
        ] as [(String, Severity?)])
    func alone(heading: String, severity: Severity?) throws {
        let checked = try CheckedGrid("Reference | Units | Proxy Value | «\(heading)»\nNT1 | FTE | 10 | 4")
        #expect(answers(checked) == ["4"])
        #expect(checked.findings("column-for-a-part").map(\.severity) == [severity].compactMap(\.self))
        #expect(checked.cells("column-for-a-part") == (severity == nil ? [] : checked.marked))
    }

    @Test("One year is the whole of a contract of a year, and a stop where the contract is longer")
    func lengths() throws {
        for (length, expected) in [("1 year", []), ("3 years", [Severity.stop])] {
            let checked = try CheckedGrid(
                """
                Reference | Units | Proxy Value | Answer (Year 1)
                NT1 | FTE | 10 | 4
                == Measures
                Reference | Units | Proxy Value
                NT1 | FTE | 10
                == Tender
                Length | \(length)
                """)
            #expect(checked.findings("column-for-a-part").map(\.severity) == expected, "\(length)")
        }
    }

    @Test("A plain total is read before its parts, of answers and of values")
    func total() throws {
        let checked = try CheckedGrid(
            """
            Reference | Proxy Value | Answer (Year 1) | Answer (Year 2) | Answer | Value (Year 1) | Value (Year 2) | Social Value
            NT1       | 10          | 4               | 5               | 9      | 40             | 50             | 90
            """)
        #expect(answers(checked) == ["9"])
        #expect(checked.valued.lines.map(\.stated) == [.exactly("90")])
        #expect(checked.findings.filter { $0.severity > .note && $0.location.cell != nil } == [])
        let one = try CheckedGrid("Reference | Proxy Value | Answer (Year 1) | Answer\nNT1 | 10 | 4 | 9")
        #expect(answers(one) == ["9"])
        #expect(one.findings("several-columns").map(\.severity) == [.check])
    }

    @Test("Values by part are added up where no column is for the whole")
    func values() throws {
        let checked = try CheckedGrid(
            "Reference | Proxy Value | Answer | Social value (Lot 1) | Social value (Lot 2)\nNT1 | 10 | 5 | 20 | 30")
        #expect(checked.valued.lines.map(\.stated) == [.exactly("50")])
        #expect(checked.findings("values-by-year").count == 1)
    }

    @Test("Equal figures are copies only where the headings say the same")
    func copies() throws {
        for (headings, count) in [
            ("Answer (Leeds) | Answer (York)", 1), ("Answer (Option A) | Answer (Option B)", 1),
            ("Answer (Year 1) | Answer (Lot 1)", 1), ("Answer | Answer", 0), ("Answer | Your answer", 0),
            ("Answer (number) | Answer", 0),
        ] {
            let checked = try CheckedGrid("Reference | Proxy Value | \(headings)\nNT1 | 10 | 5 | 5")
            #expect(checked.findings("several-columns").count == count, "\(headings)")
            #expect(answers(checked) == ["5"])
            #expect(count == 0 || checked.findings.contains { $0.severity == .stop }, "\(headings)")
        }
    }

    @Test("A hidden part among visible ones, or beside one alone, stops the return")
    func hidden() throws {
        for headings in [
            "Answer (Lot 1) | «Answer (Lot 2)» | Answer (Lot 3)", "Answer (Lot 1) | «Answer (Lot 2)» | Note",
        ] {
            let checked = try CheckedGrid(
                "@hide columns D\nReference | Proxy Value | \(headings)\nNT1 | 10 | 1 | 2 | 3")
            #expect(checked.cells("hidden-column") == checked.marked, "\(headings)")
            #expect(checked.findings("hidden-column").map(\.severity) == [.stop], "\(headings)")
        }
    }

    @Test("A heading printed again for another part is another heading")
    func printedAgain() throws {
        let checked = try CheckedGrid(
            """
            Reference | Question | Proxy Value | Answer (Year 1)
            NT1 | People | 10 | 5
            Reference | Question | Proxy Value | «Answer (Year 2)»
            NT3 | Unemployed | 10 | 6
            """)
        #expect(checked.cells("heading-scale-unclear") == checked.marked)
    }
}
