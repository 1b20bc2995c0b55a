import Findings
import SocialValue
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
        #expect(checked.findings.map(\.code) == ["bidder-not-named", "stated-total-missing", "wording-changed"])
    }

    @Test("A change that changes no meaning is a note at its cell")
    func letterCase() throws {
        let checked = try CheckedGrid(fixture: "form-changed", framework: CheckedGrid.council())
        #expect(checked.findings.map(\.code) == ["bidder-not-named", "form-changed"])
        let found = checked.findings("form-changed")
        #expect(found.map(\.severity) == [.note])
        #expect(found.map(\.location.cell) == [CellReference("C4")])
        #expect(
            found.map(\.message) == [
                "The question of NT18 reads \"Spent in local supply\" instead of \"Spent in LOCAL supply\": letters or punctuation "
                    + "differ; the meaning looks the same."
            ])
        #expect(checked.findings.allSatisfy { !$0.fix.contains("--council") })
    }

    @Test("It is found on the council's own form without a stamp, too")
    func letterCaseWithoutStamp() throws {
        var text = try CheckedGrid.text(of: "locked-cell-changed")
        for (old, new) in [
            ("«Name of bidder»", "Bidder name"), ("PB2-6C04-7BFE-877C-F09C-F589-BA84-FEB4", ""),
            ("Growth | NT18 | Spent in LOCAL", "Growth | NT18 | Spent in Local"),
        ] { text = text.replacing(old, with: new) }
        let checked = try CheckedGrid(text, framework: CheckedGrid.council())
        #expect(checked.cells("form-changed").map(\.description) == ["C12"])
    }

    @Test("A form with its own stamp, or with none, is as it was sent")
    func untouched() throws {
        #expect(try CheckedGrid(fixture: "clean", stamp: "PB1-6C04-7BFE-877C-F09C").findings("form-changed").isEmpty)
        #expect(try CheckedGrid(fixture: "clean").findings("form-changed").isEmpty)
    }
}
