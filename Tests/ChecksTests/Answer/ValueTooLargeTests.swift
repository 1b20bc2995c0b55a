import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct ValueTooLargeTests {
    @Test("An answer beyond all money is told, not lost")
    func words() throws {
        let checked = try CheckedGrid(fixture: "value-too-large")
        #expect(
            checked.messages("value-too-large") == [
                "The answer to NT18 is \"1E+30\", which gives more than £100 billion."
            ])
    }

    @Test func theLargestThatCanBeHeldIsValued() throws {
        let checked = try CheckedGrid(
            "Reference | Proxy Value | Answer\nNT1 | 1 | 1E+11\nNT2 | 0 | 1E+40\nNT3 | 1 | «100000000000.01»")
        #expect(checked.cells("value-too-large") == checked.marked)
    }

    @Test("A stated value, too, is left out of the totals where it is beyond any pledge")
    func stated() throws {
        let checked = try CheckedGrid(
            "Reference | Proxy Value | Answer | Pledged Social Value\nNT1 | 1 | 5 | «-2E+11»\nNT2 | 1 | 6 | 6")
        #expect(checked.cells("value-too-large") == checked.marked)
        #expect(
            checked.messages("value-too-large") == [
                "NT1 states -£200,000,000,000.00, which is more than £100 billion."
            ])
        #expect(checked.valued.total.stated.description == "6.00")
    }

    @Test func aCleanReturnHasNone() throws {
        let clean = try CheckedGrid(fixture: "clean")
        #expect(clean.findings("value-too-large").isEmpty)
    }
}
