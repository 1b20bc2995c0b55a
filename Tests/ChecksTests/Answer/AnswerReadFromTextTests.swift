import Findings
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct AnswerReadFromTextTests {
    @Test("The text and what it was read as are both told")
    func words() throws {
        let checked = try CheckedGrid(fixture: "answer-read-from-text")
        #expect(
            checked.messages("answer-read-from-text") == [
                "The answer to NT1 is \"24 people\": we read it as 24.",
                "The answer to NT18 is \"£250k\": we read it as 250,000.",
                "The answer to NT68 is \"0.5\": the cell shows 50%.",
            ])
    }

    @Test func theNumberReadIsTheOneUsed() throws {
        let checked = try CheckedGrid(fixture: "answer-read-from-text")
        #expect(checked.findings("answer-read-from-text").map(\.expected) == ["24", "250000", "50"])
        #expect(checked.valued.total.computed == .exactly("979721"))
    }

    @Test("A number typed as text is noted in words of its own, and odd white space in it is named")
    func plainText() throws {
        let row = "Reference | Units | Proxy Value | Answer\n"
        for (line, message) in [
            ("NT10 | no. people | 5 | «'70»", "NT10's answer is typed as text. We read it as 70."),
            (
                "NT11 | £ | 1 | «'900\u{A0}»",
                "NT11's answer is typed as text. We read it as 900. It has a no-break space, U+00A0 in it."
            ),
            (
                "NT17 | hrs (staff) | 5 | «40 staff hours»",
                "NT17's answer is typed as text, \"40 staff hours\". We read it as 40."
            ),
        ] {
            let checked = try CheckedGrid(row + line)
            let found = checked.findings("answer-read-from-text")
            #expect(found.compactMap(\.location.cell) == checked.marked)
            #expect(found.map(\.severity) == [.note] && found.map(\.message) == [message])
        }
    }

    @Test("All answers in the form's own unit are one note, and those that had to be read are each asked about")
    func together() throws {
        let checked = try CheckedGrid(
            """
            Reference | Units | Proxy Value | Answer
            NT1 | no. people FTE | 5 | 24 FTE
            NT10 | £ | 1 | «£6.5m»
            NT11 | £ | 1 | '£500
            NT17 | hrs (staff) | 5 | 40 staff hours
            NT32 | miles saved | 5 | '1,000 miles saved
            NT33 | no. people FTE | 5 | «12 people»
            NT40 | no. people | 5 | '32
            """)
        let found = checked.findings("answer-read-from-text")
        let notes = found.filter { $0.severity == .note }
        #expect(
            notes.map(\.message) == [
                "5 answers are typed as text, and we read the numbers in them: NT1 in D2 (\"24 FTE\", read as 24), "
                    + "NT11 in D4 (\"£500\", read as 500), NT17 in D5 (\"40 staff hours\", read as 40), "
                    + "NT32 in D6 (\"1,000 miles saved\", read as 1,000), NT40 in D8 (32)."
            ])
        #expect(notes.first?.location.cell == nil)
        #expect(found.filter { $0.severity == .check }.compactMap(\.location.cell) == checked.marked)
    }

    @Test func aCleanReturnHasNone() throws {
        let clean = try CheckedGrid(fixture: "clean")
        #expect(clean.findings("answer-read-from-text").isEmpty)
    }
}
