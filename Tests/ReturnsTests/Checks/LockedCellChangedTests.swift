import Findings
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct LockedCellChangedTests {
    /// The form of the fixture with its label put right, and other texts changed.
    private func checked(_ changes: (String, String)..., against council: Bool = true) throws -> CheckedGrid {
        var text = try CheckedGrid.text(of: "locked-cell-changed")
        for (old, new) in [("«Name of bidder»", "Bidder name")] + changes {
            #expect(text.contains(old), "\(old)")
            text = text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
        }
        return try CheckedGrid(text, framework: council ? CheckedGrid.council() : nil)
    }

    private func messages(_ change: (String, String)) throws -> [String] {
        try checked(change).messages("locked-cell-changed")
    }

    private let own = "=IF(ISNUMBER(F11),ROUND(E11*F11,2),\"\")"

    @Test("The form as it was issued has no such finding")
    func untouched() throws {
        #expect(try checked().findings == [])
        #expect(try checked(against: false).findings.map(\.code) == ["proxies-from-return"])
    }

    @Test("Each message names the cell, what it holds and what it should hold")
    func words() throws {
        #expect(
            try messages(("Contact name", "Contact")) == [
                "Cell A4 of the sheet \"Return\" reads \"Contact\" in place of \"Contact name\"."
            ])
        #expect(
            try messages(("See the sheet Definitions.", "")) == [
                "Cell B13 of the sheet \"Instructions\" should read \"See the sheet Definitions.\", which is missing."
            ])
        #expect(
            try messages(("See the sheet Definitions.", "See the sheet Definitions. | Or not.")) == [
                "Cell C13 of the sheet \"Instructions\" reads \"Or not.\", which is not on the council's form."
            ])
        #expect(
            try messages((own, "=E11*F11")) == [
                "Cell G11 should hold the form's formula, but holds the formula =E11*F11."
            ])
        #expect(
            try messages((own + " -> ", "")) == [
                "Cell G11 should hold the form's formula, but holds 738768, typed over it."
            ])
        #expect(
            try messages(("=G13 -> 979721.00", "")) == ["Cell C8 should hold the form's formula, but is empty."])
    }

    @Test("When no row kept its formula it is said once")
    func valuesOnly() throws {
        let second = "=IF(ISNUMBER(F12),ROUND(E12*F12,2),\"\")"
        let found = try checked((own + " -> ", ""), (second + " -> ", ""))
        #expect(found.cells("locked-cell-changed").map(\.description) == ["G11"])
        #expect(
            found.messages("locked-cell-changed") == [
                "None of the 2 rows has the form's formula under Pledged Social Value any more."
            ])
    }

    @Test("Without the council's workbook a sheet is told by its stamp, and the fix says how to learn more")
    func stampAlone() throws {
        let changed = try checked(("Leave Answer empty", "Leave nothing empty"), against: false)
        let found = changed.findings("locked-cell-changed")
        #expect(
            found.map(\.message) == [
                "The sheet \"Instructions\" is not as the form was sent: its stamp differs."
            ])
        #expect(found.map(\.location.sheet) == ["Instructions"])
        #expect(found.allSatisfy { $0.fix.contains("--council") && !$0.request.contains("--council") })
    }

    @Test("A form of somebody else's with sheets of these names is not accused")
    func foreignForm() throws {
        let found = try CheckedGrid(
            CheckedGrid.text(of: "clean") + "@sheet Instructions\nFill this in\n@sheet Definitions\nNT1 | People\n",
            framework: CheckedGrid.council())
        #expect(found.findings == [])
    }
}
