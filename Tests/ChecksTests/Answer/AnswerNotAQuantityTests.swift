import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct AnswerNotAQuantityTests {
    @Test("Each kind is told in words that quote the cell")
    func words() throws {
        let checked = try CheckedGrid(
            """
            Reference | Units      | Proxy Value | Answer
            NT1       | no. people | 1           | «24-30»
            NT2       | no. people | 1           | «45748 [d-mmm]»
            NT3       | no. people | 1           | «#REF!»
            NT4       | no. people | 1           | «=B9*2»
            NT5       |            | 1           | «TRUE»
            """)
        let codes: [FindingCode] = [
            "answer-unreadable", "answer-is-date", "answer-is-error", "answer-formula-without-value",
        ]
        let found = checked.findings.filter { codes.contains($0.code) }
        #expect(found.compactMap(\.location.cell) == checked.marked)
        #expect(
            found.map(\.message) == [
                "The answer to NT1 is \"24-30\", which gives a range, so the line has no value yet.",
                "The answer to NT2 is the date 1 April 2025, so the line has no value yet. "
                    + "A spreadsheet makes a date of 1/4: if 1/4 was typed, enter 0.25.",
                "The answer to NT3 is \"#REF!\", which is a cell error, so the line has no value yet.",
                "The answer to NT4 is a formula without a stored value, so the line has no value yet.",
                "The answer to NT5 is \"TRUE\", which is yes or no, but NT5 asks for a number, so the line has no value "
                    + "yet.",
            ])
        #expect(found.map(\.expected) == Array(repeating: "a number (no. people)", count: 4) + ["a number"])
        #expect(found.allSatisfy { $0.severity == .stop })
    }

    @Test("A dot with three digits behind it stops in every unit and offers both numbers; a number cell is a number")
    func twoReadings() throws {
        let checked = try CheckedGrid(
            """
            Reference | Units      | Proxy Value | Answer
            NT1       | no. people | 1           | «'1.234»
            NT2       | £          | 1           | «£1.234»
            NT3       | tonnes     | 1           | «1.234 tonnes»
            NT4       | no. hours  | 1           | 1.234
            """)
        let found = checked.findings("answer-unreadable")
        #expect(found.compactMap(\.location.cell) == checked.marked)
        let typed = [("NT1", "1.234"), ("NT2", "£1.234"), ("NT3", "1.234 tonnes")]
        #expect(
            found.map(\.message)
                == typed.map { label, text in
                    "The answer to \(label) is \"\(text)\", which can be read as two numbers, so the line has no value "
                        + "yet. It may mean 1.234 or 1234."
                })
        #expect(checked.findings("answer-read-from-text").isEmpty)
        #expect(checked.valued.lines.map(\.computed) == [nil, nil, nil, .exactly("1.23")])
    }

    @Test("Such a line has no value and adds nothing, rather than zero")
    func noValue() throws {
        let checked = try CheckedGrid(fixture: "answer-unreadable")
        #expect(checked.valued.lines.map(\.computed) == [.exactly("738768"), nil, nil, nil, nil, nil])
    }

    @Test func aCleanReturnHasNone() throws {
        let clean = try CheckedGrid(fixture: "clean")
        #expect(
            clean.findings("answer-unreadable").isEmpty && clean.findings("answer-is-date").isEmpty
                && clean.findings("answer-is-error").isEmpty && clean.findings("answer-formula-without-value").isEmpty)
    }

    @Test("What is only recorded is no error, whatever it says")
    func recordOnly() throws {
        let checked = try CheckedGrid("Reference | Units | Proxy Value | Answer\nNT1 | Yes/No | 0 | Yes - see policy")
        let finding = try #require(checked.findings("answer-unreadable").first)
        #expect(finding.severity == .note)
        #expect(finding.message.hasSuffix("which is not a quantity; the measure is only recorded."))
    }

    @Test("Percentages by year are not added up, and those beside a whole do not have to add up to it")
    func percentagesByYear() throws {
        let checked = try CheckedGrid(
            """
            Reference | Units | Proxy Value | Answer Year 1 | Answer Year 2
            NT1       | %     | 500         | «80%»         | 80%
            """)
        #expect(checked.cells("answer-unreadable") == checked.marked)
        #expect(checked.valued.lines.map(\.computed) == [nil])
    }

    @Test(
        "A fraction is offered for a date only where one may have been typed",
        arguments: [
            ("45748 [d-mmm]", "0.25"), ("45731 [d-mmm]", nil), ("45778 [mmm]", nil), ("45791 [d-mmm]", nil),
        ] as [(String, String?)])
    func dates(written: String, offer: String?) throws {
        let checked = try CheckedGrid("Reference | Proxy Value | Answer\nNT1 | 1 | \(written)")
        let message = try #require(checked.messages("answer-is-date").first)
        #expect(message.contains("was typed") == (offer != nil))
        #expect(checked.valued.lines.first?.line.answer.suggestion == offer)
    }

    @Test("A cell that shows a percentage of pounds or people is as wrong as one in which it is typed")
    func percentages() throws {
        let checked = try CheckedGrid(
            "Reference | Units | Proxy Value | Answer\nNT18 | £ | 1 | «0.35 [0%]»\nNT19 | no. people | 1 | «'35%»")
        let found = checked.findings("answer-unreadable")
        #expect(found.compactMap(\.location.cell) == checked.marked)
        #expect(
            found.map(\.message) == [
                "The answer to NT18 is \"35%\", a percentage, but NT18 asks for £, so the line has no value yet. "
                    + "The cell stores 0.35.",
                "The answer to NT19 is \"35%\", a percentage, but NT19 asks for no. people, so the line has no value yet.",
            ])
        #expect(checked.valued.lines.map(\.computed) == [nil, nil])
    }

    @Test("A cell that shows another figure or unit than it stores is no answer")
    func shownOtherwise() throws {
        let checked = try CheckedGrid(
            "Reference | Units | Proxy Value | Answer\nNT18 | £ | 1 | «6.5 [£0.0\"m\"]»\nNT19 | £ | 1 | «650000 [#,##0,]»"
        )
        #expect(checked.cells("answer-unreadable") == checked.marked)
        #expect(
            checked.messages("answer-unreadable").first == "The answer to NT18 is \"£6.5m\", but the cell stores 6.5, "
                + "which its number format shows otherwise, so the line has no value yet.")
        #expect(checked.valued.lines.map(\.computed) == [nil, nil])
    }
}
