import Findings
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@testable import SocialValue
@testable import Vocabulary

@Suite struct ColumnNotReadTests {
    private func found(_ text: String) throws -> [String] {
        try CheckedGrid(text).findings("column-not-read").map { "\($0.severity) \($0.message)" }
    }

    @Test("Figures under a heading that speaks of answers stop the return")
    func revisedAnswer() throws {
        let found = try found(
            """
            Reference | Proxy Value | Answer | Revised answer | Pledged Social Value
            NT1       | 10          | 4      | 8              | 40
            NT2       | 10          | 5      |                | 50
            """)
        #expect(
            found == [
                "stop Column D, headed \"Revised answer\", was not read, though 1 measure has a figure in it."
            ])
    }

    @Test("Figures under any other heading are to be looked at, with the heading that is near")
    func otherHeadings() throws {
        let found = try found(
            """
            Reference | Proxy Value | Answer | Anwser | Baseline | Evidence
            NT1       | 10          | 4      | 8      | 7        | Letter
            NT2       | 10          | 5      | 9      | £6       | n/a
            """)
        #expect(
            found == [
                "check Column D, headed \"Anwser\", was not read, though 2 measures have figures in it. It may be "
                    + "meant for \"Answer\".",
                "check Column E, headed \"Baseline\", was not read, though 2 measures have figures in it.",
            ])
    }

    @Test("A lone year and a total of nothing are told; columns that hide, hold words or were read are not")
    func loneYears() throws {
        let found = try found(
            """
            @hide columns F
            Reference | Proxy Value | Answer | Year 1 | Total | Baseline | What to fix | Target
            NT1       | 10          | 4      | 8      | 40    | 6        | Stop: ask   | 4
            """)
        #expect(found.count == 2)
        #expect(found.first?.hasPrefix("check Column D, headed \"Year 1\",") == true)
        #expect(found.last?.hasPrefix("check Column E, headed \"Total\",") == true)
    }

    @Test("Years beside their whole, and values under short headings, are read")
    func synonyms() throws {
        for whole in ["Whole contract", "Overall", "Lifetime"] {
            let years = try CheckedGrid(
                "Reference | Proxy Value | 2026-27 | 2027-28 | \(whole)\nNT1 | 10 | 4 | 5 | 9")
            #expect(years.valued.source.form.years.count == 2)
            #expect(years.findings("column-not-read") == [])
            #expect(years.valued.source.lines.map(\.answer.state) == [.number(.exactly("9"))])
        }
        for stated in ["SV", "SV (£)", "SV £", "Total value"] {
            let short = try CheckedGrid("Reference | £ per unit | Answer | \(stated)\nNT1 | 10 | 4 | 40")
            #expect(short.valued.source.lines.map(\.stated.amount) == [.exactly("40")], "\(stated)")
            #expect(short.valued.source.lines.map(\.proxy.proxy?.value) == [.exactly("10")])
        }
    }
}
