import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct MeasureUnknownTests {
    @Test("The reference is named, and the line is left out of the total")
    func words() throws {
        let checked = try CheckedGrid(fixture: "measure-unknown", framework: CheckedGrid.council())
        #expect(checked.messages("measure-unknown") == ["The council's workbook has no measure NT99."])
        #expect(checked.valued.lines.map(\.computed) == [.exactly("738768"), .exactly("240953"), nil])
    }

    @Test("NT1c is not NT1, and a reference that cannot be read is told as such")
    func suffixes() throws {
        let checked = try CheckedGrid(
            """
            Reference | Question | Proxy Value | Answer
            NT-01     | People   | 30782       | 1
            «NT1c»    | People   | 30782       | 1
            see below | People   | 30782       | 1
            """, framework: CheckedGrid.council())
        #expect(checked.cells("measure-unknown") == checked.marked)
        #expect(checked.findings("reference-malformed").count == 1)
    }

    @Test func withoutAFrameworkEveryMeasureIsTaken() throws {
        #expect(try CheckedGrid(fixture: "measure-unknown").findings("measure-unknown").isEmpty)
    }

    @Test(
        "The measure with the same question is named, else the one that looks the same",
        arguments: [
            ("NT2O", "Recycled", " Its question is the one for NT20."),
            ("NT2O", "Other", " The closest match is NT20."),
            ("NT02", "Other", " The closest match is NT20."), ("NT77", "Other", ""), ("NT220", "Other", ""),
        ])
    func hints(reference: String, question: String, hint: String) throws {
        let checked = try CheckedGrid(
            """
            Reference | Question | Proxy Value | Answer
            \(reference) | \(question) | 1 | 5
            == Measures
            Reference | Question | Proxy Value
            NT20 | Recycled | 1
            """)
        #expect(
            checked.messages("measure-unknown") == ["The council's workbook has no measure \(reference).\(hint)"])
    }
}
