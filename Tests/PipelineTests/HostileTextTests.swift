import Checks
import Layouts
import Pipeline
import SpreadsheetModel
import TestPrograms
import Testing
import Valuation
import WorkbookPlans
import XLSXReader
import XLSXWriter

/// A return whose texts are out to do harm: its workbook opens clean, shows the texts, and runs nothing.
@Suite struct HostileTextTests {
    private static let texts = [
        "=1+1", "=cmd|' /C calc'!A0", "+44 20 7946 0000", "@SUM(1)", "-2+3", "_x0041_", "<b>&\"quotes\" 'apostrophes'",
        "👩🏽‍🚀 emoji", "שלום עולם", "\u{202E}backwards", "tab\tand\nline", "bell\u{7}", "{=1}", "internal:A1#B2",
        String(repeating: "long ", count: 6553),
    ]

    /// A return form with one line a text, which stands in theme, question, unit and priority.
    private func form() -> WorkbookPlan {
        var sheet = SheetPlan(name: "Return")
        let headings = [
            "Theme", "Reference", "Question", "Units", "Proxy Value", "Answer", "Pledged Social Value", "CWB Priority",
        ]
        func cell(_ row: Int, _ column: Int, _ content: CellContent) {
            sheet.cells.append(CellPlan(CellReference(row: row, column: column), content))
        }
        for (column, heading) in headings.enumerated() { cell(0, column, .text(heading)) }
        for (index, text) in Self.texts.enumerated() {
            let row = index + 1
            for column in [0, 2, 3, 7] {
                if column == 2 { cell(row, 1, .text("NT\(row)")) }
                if column == 7 { for (c, n) in [(4, 2), (5, 3), (6, 6)] { cell(row, c, .number(ExactDecimal(n))) } }
                cell(row, column, .text(text))
            }
        }
        return WorkbookPlan(sheets: [sheet])
    }

    private func written(_ profile: WorkbookProfile) throws -> (ScratchFolder, String) {
        let folder = try ScratchFolder()
        try WorkbookWriter.write(form(), to: folder.file("form.xlsx"), replacing: false) { _ in }
        let pipeline = ReturnPipeline()
        let checked = pipeline.check(folder.file("form.xlsx"))
        let valued = try checked.outcome.get()
        #expect(valued.lines.count == Self.texts.count)
        var options = WorkbookOptions()
        options.profile = profile
        try pipeline.write(valued, findings: checked.findings, options: options, to: folder.file("out.xlsx"))
        return (folder, folder.file("out.xlsx"))
    }

    /// The text with its white space made single, as the reading of forms leaves it.
    private func words(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test(arguments: WorkbookProfile.allCases)
    func everyTextStaysTextAndNoFormulaHoldsAny(_ profile: WorkbookProfile) throws {
        let (folder, path) = try written(profile)
        defer { withExtendedLifetime(folder) {} }
        let workbook = try WorkbookReader(path: path)
        let cells = try workbook.sheets.indices.flatMap { try workbook.sheet(at: $0).cells }
        let shown = Set(
            cells.compactMap { cell -> String? in
                if case .text(let text) = cell.value, cell.formula == nil { words(text) } else { nil }
            })
        for text in Self.texts { #expect(shown.contains(words(text)), "\(text.prefix(20))") }
        for index in workbook.sheets.indices {
            for formula in try workbook.sheet(at: index).cells.compactMap(\.formula) {
                #expect(!formula.contains("cmd") && !formula.contains("http") && !formula.contains("["))
            }
        }
        let count = try Python.run(
            """
            import sys, warnings
            warnings.simplefilter("error")
            import openpyxl
            sheet = openpyxl.load_workbook(sys.argv[1])["Social Value Pledge"]
            cells = [c for row in sheet.iter_rows() for c in row if isinstance(c.value, str)]
            print(sum(c.value == "=cmd|' /C calc'!A0" and c.data_type != "f" for c in cells) > 0,
                  any("cmd" in c.value for c in cells if c.data_type == "f"))
            """, path)
        #expect(count == "True False\n")
    }

    @Test func libreOfficeShowsTheTextsAndTheRightTotal() throws {
        let (folder, path) = try written(.finance)
        defer { withExtendedLifetime(folder) {} }
        let rows = try #require(try LibreOffice.recalculated(path)["Social Value Pledge"])
        #expect(rows.contains { $0[0] == "=cmd|' /C calc'!A0" && $0[2] == "=cmd|' /C calc'!A0" })
        #expect(rows.last?[6].filter { $0.isNumber || $0 == "." } == "\(Self.texts.count * 6).00")
    }
}
