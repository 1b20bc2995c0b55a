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

    @Test("A total and a sub-total that show no amount are told with their cells, and no total is said to be missing")
    func sums() throws {
        let checked = try CheckedGrid(
            """
            Theme | Reference | Proxy Value | Answer | Pledged Social Value
            Jobs | NT1 | 1 | 2 | 2
            Subtotal: Jobs | | | | #REF!
            Total SV Pledge | | | | =SUM(E2:E2)
            """)
        #expect(
            checked.messages("stated-value-unreadable") == [
                "The subtotal \"Subtotal: Jobs\" is \"#REF!\", which is not an amount. It could not be compared.",
                "The return's total is a formula, and the file has no result for it. It could not be compared.",
            ])
        #expect(checked.cells("stated-value-unreadable").map(\.description) == ["E3", "E4"])
        #expect(checked.findings("stated-total-missing").isEmpty)
    }
}
