import Findings
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct StatedValueUnreadableTests {
    @Test("The text is quoted")
    func words() throws {
        let checked = try CheckedGrid(fixture: "stated-value-unreadable")
        #expect(
            checked.messages("stated-value-unreadable") == [
                "The pledged social value of NT18 is \"to follow\", which is not an amount."
            ])
    }

    @Test func theComputedValueStands() throws {
        let checked = try CheckedGrid(fixture: "stated-value-unreadable")
        #expect(checked.findings("stated-value-unreadable").map(\.expected) == ["£240,953.00"])
        #expect(checked.valued.total.computed == .exactly("979721"))
    }

    @Test func aCleanReturnHasNone() throws {
        let clean = try CheckedGrid(fixture: "clean")
        #expect(clean.findings("stated-value-unreadable").isEmpty)
    }
}
