import Findings
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct PriorityMissingTests {
    @Test("The scheme is named")
    func words() throws {
        let checked = try CheckedGrid(fixture: "priority-missing")
        #expect(
            checked.messages("priority-missing") == [
                "NT18 has no priority under \"CWB Priority\"."
            ])
    }

    @Test func aFormWithoutPriorityColumnsLacksNone() throws {
        let checked = try CheckedGrid("Reference | Proxy Value | Answer\nNT1 | 1 | 5")
        #expect(checked.findings("priority-missing").isEmpty)
    }

    @Test func eachSchemeIsAskedForOnItsOwn() throws {
        let checked = try CheckedGrid(
            "Reference | Proxy Value | Answer | CWB Priority | Corporate Strategy\nNT1 | 1 | 5 | | \nNT2 | 1 | 5 | Land |"
        )
        #expect(checked.cells("priority-missing").map(\.description) == ["A2", "A2", "A3"])
    }

    @Test func aCleanReturnHasNone() throws {
        let clean = try CheckedGrid(fixture: "clean")
        #expect(clean.findings("priority-missing").isEmpty)
    }
}
