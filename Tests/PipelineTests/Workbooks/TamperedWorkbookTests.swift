import SpreadsheetModel
import TestPrograms
import Testing
import WorkbookPlans
import XLSXWriter

/// Checks tell of a change that leaves every total as it was: no two errors may cancel out unseen.
@Suite struct TamperedWorkbookTests {
    /// What the sheet Checks says once Gnumeric has worked out a workbook in which cells of the pledges were changed.
    private func verdict(_ kind: WorkbookKind, changing cells: [String: CellContent]) throws -> String? {
        var plan = try kind.plan()
        for (address, content) in cells {
            let place = try #require(plan.sheets[0].cells.firstIndex { $0.reference.description == address })
            plan.sheets[0].cells[place].content = content
        }
        let folder = try ScratchFolder()
        let path = folder.file("tampered.xlsx")
        try WorkbookWriter.write(plan, to: path, replacing: false) { _ in }
        return try Gnumeric.recalculated(path, sheets: plan.sheets.map(\.name))["Checks"]?[1][0]
    }

    private func number(_ text: String) throws -> CellContent { .number(try #require(ExactDecimal(text))) }

    @Test func nothingChanged() throws {
        #expect(try verdict(.finance, changing: [:]) == "All checks pass")
    }

    @Test("£1,000 more under one theme and less under another")
    func themes() throws {
        #expect(
            try verdict(.finance, changing: ["F20": number("2000"), "F25": number("0")])
                == "A check fails: see below")
    }

    @Test("The answers of two lines of one theme and one priority changed places")
    func lines() throws {
        #expect(
            try verdict(.finance, changing: ["F2": number("36"), "F3": number("24")]) == "A check fails: see below")
    }

    @Test("On the stated basis an answer that is no longer the bidder's")
    func answers() throws {
        #expect(try verdict(.financeStated, changing: ["F15": number("1")]) == "A check fails: see below")
    }

    @Test("A value where nothing was stated")
    func stated() throws {
        #expect(try verdict(.nothingStatedOnStated, changing: ["G2": number("0")]) == "A check fails: see below")
    }
}
