import Findings
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct FormChangedTests {
    @Test("With the framework at hand the cells themselves are named instead")
    func councilKnowsBetter() throws {
        let checked = try CheckedGrid(
            """
            Form stamp | PB1-6C04-7BFE-877C-F09C
            Theme  | Reference | Question               | Units          | Proxy Value | Answer
            Jobs   | NT1       | People from anywhere   | no. people FTE | 30782       | 24
            Growth | NT18      | Spent in LOCAL supply  | £              | 0.963812    | 250000
            """, framework: CheckedGrid.council())
        #expect(checked.findings.map(\.code) == ["stated-total-missing", "wording-changed"])
    }

    @Test("A change that changes no meaning is a note at the stamp")
    func letterCase() throws {
        let checked = try CheckedGrid(fixture: "form-changed", framework: CheckedGrid.council())
        #expect(checked.findings.map(\.code) == ["form-changed"])
        #expect(checked.findings.map(\.severity) == [.note])
    }

    @Test("A form with its own stamp, or with none, is as it was sent")
    func untouched() throws {
        #expect(try CheckedGrid(fixture: "clean", stamp: "PB1-6C04-7BFE-877C-F09C").findings("form-changed").isEmpty)
        #expect(try CheckedGrid(fixture: "clean").findings("form-changed").isEmpty)
    }
}
