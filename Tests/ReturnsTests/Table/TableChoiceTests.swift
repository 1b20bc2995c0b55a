import SpreadsheetModel
import TestSupport
import Testing

@testable import Returns
@testable import SocialValue

@Suite struct TableChoiceTests {
    private func read(_ text: String) throws -> Return {
        try ReturnReader.read(WorkbookGrid(text).sheets, from: PublishedTable.file)
    }

    private let plain = "Reference | Proxy Value | Answer\nNT1 | 1 | 2\n"

    @Test("Answers go before headings, headings before measures, and the reason is told")
    func rules() throws {
        let blank = "Reference | Units | Proxy Value | Answer\nNT1 | £ | 1 |\nNT2 | £ | 1 |\n"
        let answered = try read(blank + "@sheet Filled\n" + plain)
        #expect(answered.sheet == "Filled")
        #expect(answered.form.otherTables.map(\.reason) == ["it has answers"])
        let richer = try read(plain + "@sheet Rich\nReference | Units | Proxy Value | Answer\nNT1 | £ | 1 | 2\n")
        #expect(richer.sheet == "Rich")
        #expect(richer.form.otherTables.map(\.reason) == ["it has more headings (4 against 3)"])
        let longer = try read(plain + "@sheet Long\n" + plain + "NT2 | 1 | 5\n")
        #expect(longer.sheet == "Long")
        #expect(longer.form.otherTables.map(\.reason) == ["it has more measures (2 against 1)"])
    }

    @Test("Equally good tables are refused by name, copies are not")
    func equallyGood() throws {
        let other = plain.replacing("| 2", with: "| 3")
        let error = #expect(throws: NoReturnTable.self) { try read(plain + "@sheet Lot 2\n" + other) }
        #expect(error?.code == "several-return-tables")
        #expect(
            error?.message == """
                has 2 tables of measures that are equally good, with headings in row 1 of sheet "Return" and row 1 of \
                sheet "Lot 2". Ask which one is the return, and for a file with that one alone.
                """)
        let copy = try read(plain + "@sheet Copy\n" + plain)
        #expect(copy.sheet == "Return")
        #expect(copy.form.otherTables.map(\.reason) == ["it comes first and both have the same answers"])
    }

    @Test("Headings printed again go on with the table, headings at other columns start another")
    func repeatedHeadings() throws {
        let repeated = try read(plain + "Reference | Proxy Value | Answer\nNT2 | 1 | 3\n")
        #expect(repeated.lines.map(\.label) == ["NT1", "NT2"])
        let shifted = try read(plain + "\n | Reference | Proxy Value | Answer\n | NT2 | 1 | 3\n | NT3 | 1 | 3\n")
        #expect(shifted.lines.map(\.label) == ["NT2", "NT3"])
        #expect(shifted.form.otherTables.map(\.onlyHere) == [["NT1"]])
    }

    @Test("Years that stand twice and say nothing more are named in the refusal")
    func unclearYears() throws {
        let error = #expect(throws: NoReturnTable.self) {
            try read("Reference | Units | Proxy Value | Year 1 | Year 2 | Year 1 | Year 2\nNT1 | £ | 1 | 2 | 3 | 2 | 3")
        }
        #expect(
            error?.hints == [
                "Several columns are for the same time, as \"Year 1\" is (columns D, E, F, G): head those with answers "
                    + "\"Answer\"."
            ])
    }

    @Test("A misspelt compulsory heading is offered in the refusal")
    func suggestion() throws {
        let error = #expect(throws: NoReturnTable.self) {
            try read("Reference | Question | Proxy Value | Anwser\nNT1 | People | 1 | 2")
        }
        #expect(
            error?.message.hasSuffix("Column D is headed \"Anwser\": if that is \"Answer\", correct the heading.")
                == true)
    }
}
