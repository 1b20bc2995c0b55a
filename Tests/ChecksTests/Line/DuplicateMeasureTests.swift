import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct DuplicateMeasureTests {
    @Test("The earlier row is named")
    func words() throws {
        let checked = try CheckedGrid(fixture: "duplicate-measure")
        #expect(
            checked.messages("duplicate-measure") == [
                "NT-1 is already in row 2. Both rows are counted."
            ])
    }

    @Test("A shared alias makes a duplicate, and another suffix does not")
    func aliases() throws {
        let checked = try CheckedGrid(
            """
            Reference | Proxy Value | Answer
            CBC5 RBC1 | 1           | 5
            NT1       | 1           | 5
            NT1c      | 1           | 5
            «RBC 1»   | 1           | 7
            «NT01»    | 1           | 5
            «cbc5»    | 1           | 5
            """)
        #expect(checked.cells("duplicate-measure") == checked.marked)
        #expect(checked.findings("duplicate-measure").first?.effect == .exactly("7"))
    }

    @Test func aCleanReturnHasNone() throws {
        let clean = try CheckedGrid(fixture: "clean")
        #expect(clean.findings("duplicate-measure").isEmpty)
    }

    @Test("A measure on two rows under two codes that the council gives it is a duplicate")
    func councilsAliases() throws {
        let checked = try CheckedGrid(
            """
            Reference | Proxy Value | Answer
            NT18      | 1           | 5
            «X7»      | 1           | 7
            == Measures
            Reference | Question | Proxy Value
            NT18 X7   | Spend    | 1
            """)
        #expect(checked.cells("duplicate-measure") == checked.marked)
    }
}
