import Findings
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct FormChangedTests {
    @Test("With the framework at hand the cells themselves are named instead")
    func councilKnowsBetter() throws {
        let checked = try CheckedGrid(fixture: "form-changed", framework: CheckedGrid.council())
        #expect(checked.findings("form-changed").isEmpty)
    }

    @Test("A form with its own stamp, or with none, is as it was sent")
    func untouched() throws {
        #expect(try CheckedGrid(fixture: "clean", stamp: "PB1-6C04-7BFE-877C-F09C").findings("form-changed").isEmpty)
        #expect(try CheckedGrid(fixture: "clean").findings("form-changed").isEmpty)
    }
}
