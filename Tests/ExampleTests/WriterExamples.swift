import Fixtures
import NumberFormats
import SpreadsheetModel
import TestPrograms
import Testing
import WorkbookPlans
import XLSXReader
import XLSXWriter

/// The worked examples of `Docs/Writer.md`. The body of each function stands there word for word.
@Suite struct WriterExamples {
    private let folder: ScratchFolder
    /// Where the examples write their workbook.
    let path: String

    init() throws {
        folder = try ScratchFolder()
        path = folder.file("pledges.xlsx")
    }

    @Test func writeOneSheet() throws {
        var sheet = SheetPlan(name: "Pledges")
        sheet.cells = [
            CellPlan(CellReference(row: 0, column: 0), .text("Reference")),
            CellPlan(CellReference(row: 0, column: 1), .text("Answer")),
            CellPlan(CellReference(row: 1, column: 0), .text("NT1")),
            CellPlan(CellReference(row: 1, column: 1), .number(ExactDecimal(24))),
        ]
        struct NotAsPlanned: Error {}
        try WorkbookWriter.write(WorkbookPlan(sheets: [sheet]), to: path, replacing: false) { unfinished in
            let written = try WorkbookReader(path: unfinished).sheet(at: 0)
            guard written["B2"]?.value == .number(NumberLiteral("24")) else { throw NotAsPlanned() }
        }
        #expect(try WorkbookReader(path: path).sheet(at: 0)["A2"]?.value == .text("NT1"))
    }

    @Test func formatNumbersAndFormulas() throws {
        var money = CellFormat()
        money.number = NumberFormat("£#,##0.00")
        money.font.isBold = true
        let value = try #require(ExactDecimal("738768.00"))
        var sheet = SheetPlan(name: "Pledges")
        sheet.cells = [
            CellPlan(CellReference(row: 0, column: 0), .number(ExactDecimal(24))),
            CellPlan(CellReference(row: 0, column: 1), .number(ExactDecimal(30_782)), money),
            CellPlan(CellReference(row: 0, column: 2), .formula("ROUND(A1*B1,2)", cached: .number(value)), money),
            // Text stays text, whatever it looks like.
            CellPlan(CellReference(row: 0, column: 3), .text("=cmd|' /c calc'!A1")),
        ]
        let bytes = try WorkbookWriter.bytes(of: WorkbookPlan(sheets: [sheet]))
        let written = try WorkbookReader(bytes: bytes, fileName: "pledges.xlsx").sheet(at: 0)
        #expect(written.displayText(at: "C1") == "£738,768.00")
        #expect(written["D1"]?.formula == nil)
    }

    @Test func writeDatesAndNumbersFromElsewhere() throws {
        // 22 November 2026, 16:54, as the days that workbooks count, and a number that Swift holds in binary.
        let moment = CivilDate(year: 2026, month: 11, day: 22, hour: 16, minute: 54)
        let serial = try #require(DateSerial(moment, system: .from1900))
        let share = try #require(ExactDecimal(1.0 / 3))
        var shown = CellFormat()
        shown.number = NumberFormat("dd/mm/yyyy hh:mm")
        var sheet = SheetPlan(name: "Pledges")
        sheet.cells = [
            CellPlan(CellReference(row: 0, column: 0), .number(serial.value), shown),
            CellPlan(CellReference(row: 0, column: 1), .number(share.rounded(toSignificantDigits: 15))),
        ]
        var plan = WorkbookPlan(sheets: [sheet])
        plan.properties.application = "Ledger 4"
        let bytes = try WorkbookWriter.bytes(of: plan)
        let written = try WorkbookReader(bytes: bytes, fileName: "pledges.xlsx").sheet(at: 0)
        #expect(written["A1"]?.date(dateSystem: written.dateSystem) == moment)
        #expect(written.displayText(at: "A1") == "22/11/2026 16:54")
        #expect(written["B1"]?.value == .number(NumberLiteral("0.333333333333333")))
    }

    @Test func layOutThePage() throws {
        var sheet = SheetPlan(name: "Pledges")
        sheet.cells = [CellPlan(CellReference(row: 0, column: 0), .text("Reference"))]
        sheet.columns = [ColumnPlan(0...0, width: 14), ColumnPlan(1...1, width: 40)]
        sheet.frozenAt = CellReference(row: 1, column: 0)
        sheet.page.isLandscape = true
        sheet.page.repeatedRows = 0...0
        sheet.page.footer = "&L&A&RPage &P of &N"
        sheet.isProtected = true
        let answers = try #require(CellRange("B2:B23"))
        sheet.validations = [
            ValidationPlan(
                answers, .decimal(ExactDecimal(0), ExactDecimal(1_000_000_000)),
                prompt: ValidationMessage(title: "Answer", text: "Enter one number in the measure's unit."),
                refusal: ValidationMessage(title: "Answer", text: "Enter a number of 0 or more."))
        ]
        let bytes = try WorkbookWriter.bytes(of: WorkbookPlan(sheets: [sheet]))
        let workbook = try WorkbookReader(bytes: bytes, fileName: "pledges.xlsx")
        #expect(try workbook.dataValidations(ofSheetAt: 0).first?.promptTitle == "Answer")
        #expect(try workbook.protection(ofSheetAt: 0).isOn)
    }

    @Test func refuseWhatAWorkbookCannotHold() throws {
        var sheet = SheetPlan(name: "Pledges")
        let text = String(repeating: "x", count: 32_768)
        sheet.cells = [CellPlan(CellReference(row: 6, column: 1), .text(text))]
        do {
            try WorkbookWriter.write(WorkbookPlan(sheets: [sheet]), to: path, replacing: false) { _ in }
        } catch let error as XLSXWriterError {
            #expect(error.code == .refusedContent)
            #expect(error.sheet == "Pledges")
            #expect(error.cell == CellReference("B7"))
        }
    }

    @Test func writeAPlanTwice() throws {
        var sheet = SheetPlan(name: "Pledges")
        sheet.cells = [CellPlan(CellReference(row: 1, column: 1), .number(ExactDecimal(24)))]
        let plan = WorkbookPlan(sheets: [sheet], properties: DocumentProperties(title: "Pledges of Acme"))
        #expect(try WorkbookWriter.bytes(of: plan) == WorkbookWriter.bytes(of: plan))
    }
}
