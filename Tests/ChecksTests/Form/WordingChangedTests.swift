import Findings
import SocialValue
import TestSupport
import Testing

@Suite struct WordingChangedTests {
    private func isFound(_ printed: String) throws -> Bool {
        let checked = try CheckedGrid(
            """
            Reference | Question | Units | Proxy Value | Answer
            NT1 | \(printed) | FTE | 1 | 5
            == Measures
            Reference | Question | Units | Proxy Value
            NT1 | No. of local people - "one year", £ or 50% | FTE | 1
            """)
        return !checked.findings("wording-changed").isEmpty
    }

    @Test("Case, white space, quotation marks and dashes do not count; words, figures and signs of quantity do")
    func whatCounts() throws {
        #expect(try !isFound("no of LOCAL  people – “one year”, £ or 50%"))
        #expect(try !isFound(""))
        #expect(try isFound("No. of people - \"one year\", £ or 50%"))
        #expect(try isFound("No. of local people - \"one year\", £ or 60%"))
        #expect(try isFound("No. of local people - \"one year\", or 50%"))
    }

    @Test("Two long questions are quoted from before the place where they part")
    func longQuestions() throws {
        let long =
            "No. of weeks of apprenticeships on the contract that have either been completed during the year, level "
        let checked = try CheckedGrid(
            """
            Reference | Question | Units | Proxy Value | Answer
            NT1 | \(long)1, 2 and 3 | FTE | 1 | 5
            == Measures
            Reference | Question | Units | Proxy Value
            NT1 | \(long)2 and 3 | FTE | 1
            """)
        #expect(
            checked.messages("wording-changed") == [
                "The question for NT1 is not the council's: \"…ing the year, level 1, 2 and 3\" instead of "
                    + "\"…ing the year, level 2 and 3\"."
            ])
    }

    @Test("Both questions are told")
    func words() throws {
        let finding = try #require(try CheckedGrid(fixture: "wording-changed").findings("wording-changed").first)
        #expect(
            finding.message == "The question for NT1 is not the council's: \"People employed anywhere\" instead of "
                + "\"Local people employed\".")
        #expect(finding.found == "People employed anywhere")
        #expect(finding.expected == "Local people employed")
    }
}
