import Checks
import Findings
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

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
                "Cell A4 of the sheet \"Return\" reads \"Contact\" instead of \"Contact name\"."
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
                "Cell G11 should have the form's formula, but has the formula =E11*F11."
            ])
        #expect(
            try messages((own + " -> ", "")) == [
                "Cell G11 should have the form's formula, but has 738768, typed over it."
            ])
        #expect(
            try messages(("=G13 -> 979721.00", "")) == ["Cell C8 should have the form's formula, but is empty."])
    }

    @Test("Words where the form has none are quoted in one finding at the first of them")
    func addedWords() throws {
        let found = try checked(
            (",2),\"\") -> 240953.00", ",2),\"\") -> 240953.00 | | see attached"),
            ("=SUM(G11:G12) -> 979721.00", "=SUM(G11:G12) -> 979721.00\n\n | 10% more where prices rise"))
        #expect(found.cells("locked-cell-changed").map(\.description) == ["I12"])
        #expect(
            found.messages("locked-cell-changed") == [
                "The sheet \"Return\" has words or figures that the council's form does not have: I12 \"see attached\", B15 \"10% more where "
                    + "prices rise\". None of it was read."
            ])
    }

    @Test("A proxy value that was made text is named, as formulas cannot count with it")
    func textForANumber() throws {
        #expect(
            try messages(("| 0.963812 | 250000", "| £0.963812 | 250000")) == [
                "The proxy value of NT18 is the text \"£0.963812\" instead of a number, so the form's own formulas cannot "
                    + "use it."
            ])
    }

    @Test("Of two stamps the forged one is named, with the council's workbook and without", arguments: [true, false])
    func forgedStamp(_ hasCouncil: Bool) throws {
        let genuine = "PB2-6C04-7BFE-877C-F09C-F589-BA84-FEB4"
        for forged in ["hello", "PB2-6C04-7BFE-877C-F09C-F589-BA84-0000"] {
            let found = try checked(
                ("Form stamp | | \(genuine)", "Form stamp | | \(forged)"), against: hasCouncil)
            #expect(found.cells("locked-cell-changed").map(\.description) == ["C7"])
            #expect(found.findings("locked-cell-changed").map(\.location.sheet) == ["Return"])
            #expect(
                found.messages("locked-cell-changed") == [
                    "Cell C7 of the sheet \"Return\" reads \"\(forged)\" instead of \"\(genuine)\"."
                ])
            #expect(found.findings("form-changed").isEmpty)
        }
    }

    @Test("With the council's workbook, a stamp that was forged on both sheets is named on both")
    func forgedTwice() throws {
        let genuine = "PB2-6C04-7BFE-877C-F09C-F589-BA84-FEB4"
        let found = try checked((genuine, "PB2-6C04-7BFE-877C-F09C-F589-BA84-0000"))
        #expect(found.findings("locked-cell-changed").map(\.location.sheet) == ["Instructions", "Return"])
    }

    @Test("A column inserted before the form is named alone, and so is an empty one")
    func insertedColumns() throws {
        let lines = try CheckedGrid.text(of: "locked-cell-changed").split(
            separator: "\n", omittingEmptySubsequences: false)
        let end = try #require(lines.firstIndex(of: "@sheet Instructions"))
        func form(_ number: String) throws -> CheckedGrid {
            // The formulas are those of the columns as they stand now.
            let moved = lines[..<end].map { line in
                (line.hasPrefix("Theme") ? number : "") + " | "
                    + line.replacing("«Name of bidder»", with: "Bidder name").replacing("G1", with: "H1")
                    .replacing("F1", with: "G1").replacing("E1", with: "F1")
            }
            return try CheckedGrid(
                (moved + lines[end...].map(String.init)).joined(separator: "\n"), framework: CheckedGrid.council())
        }
        #expect(
            try form("No.").messages("locked-cell-changed") == [
                "Cell A10 of the sheet \"Return\" reads \"No.\", which is not on the council's form."
            ])
        #expect(
            try form("").messages("locked-cell-changed") == [
                "There is an empty column at cell A10 of the sheet \"Return\", which the council's form does not have."
            ])
    }

    @Test("When no row kept its formula it is said once")
    func valuesOnly() throws {
        let second = "=IF(ISNUMBER(F12),ROUND(E12*F12,2),\"\")"
        let found = try checked((own + " -> ", ""), (second + " -> ", ""))
        #expect(found.cells("locked-cell-changed").map(\.description) == ["G11"])
        #expect(
            found.messages("locked-cell-changed") == [
                "None of the 2 rows still has the form's formula under Pledged Social Value."
            ])
    }

    @Test("Without the council's workbook a sheet is told by its stamp, and the fix says how to learn more")
    func stampAlone() throws {
        let changed = try checked(("Leave Answer empty", "Leave nothing empty"), against: false)
        let found = changed.findings("locked-cell-changed")
        #expect(
            found.map(\.message) == [
                "The sheet \"Instructions\" differs from the form as it was sent: its code has changed."
            ])
        #expect(found.map(\.location.sheet) == ["Instructions"])
        #expect(found.allSatisfy { $0.fix.contains("--council") && !$0.request.contains("--council") })
    }

    @Test("A form of somebody else's with sheets of these names is not accused")
    func foreignForm() throws {
        let found = try CheckedGrid(
            CheckedGrid.text(of: "clean") + "@sheet Instructions\nFill this in\n@sheet Definitions\nNT1 | People\n",
            framework: CheckedGrid.council())
        #expect(found.findings.map(\.code) == ["bidder-not-named"])
    }
}
