import Findings
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct ValueTooLargeTests {
    @Test("An answer beyond all money is told, not lost")
    func words() throws {
        let checked = try CheckedGrid(fixture: "value-too-large")
        #expect(
            checked.messages("value-too-large") == [
                "The answer to NT18 is \"1E+30\", and its value is beyond any amount of money."
            ])
    }

    @Test func theLargestThatCanBeHeldIsValued() throws {
        let checked = try CheckedGrid(
            "Reference | Proxy Value | Answer\nNT1 | 1 | 1E+28\nNT2 | 0 | 1E+40\nNT3 | 1 | «1.1E+28»")
        #expect(checked.cells("value-too-large") == checked.marked)
    }

    @Test func aCleanReturnHasNone() throws {
        let clean = try CheckedGrid(fixture: "clean")
        #expect(clean.findings("value-too-large").isEmpty)
    }
}
