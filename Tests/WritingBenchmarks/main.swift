import SpreadsheetModel
import WorkbookPlans
import XLSXWriter

/// Writes an export of so many lines through XLSXWriter: `WritingBenchmarks PATH LINES`. Timed by
/// `Scripts/measure-writing` against `plain_export.c`, which writes the same with libxlsxwriter.
let path = CommandLine.arguments.dropFirst().first ?? "export.xlsx"
let lines = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 100_000
var money = CellFormat()
money.number = NumberFormat("#,##0.00")
var sheet = SheetPlan(name: "Export")
sheet.cells.reserveCapacity(lines * 6)
for row in 0..<lines {
    func add(_ column: Int, _ content: CellContent, _ format: CellFormat = .plain) {
        sheet.cells.append(CellPlan(CellReference(row: row, column: column), content, format))
    }
    add(0, .text("Theme \(row % 5)"))
    add(1, .text("NT\(row)"))
    add(2, .text("Question \(row % 97)"))
    add(3, .number(ExactDecimal(coefficient: Int128(row % 1000 + 1), exponent: -2)), money)
    add(4, .number(ExactDecimal(row % 313)))
    let value = ExactDecimal(coefficient: Int128((row % 1000 + 1) * (row % 313)), exponent: -2)
    add(5, .formula("ROUND(D\(row + 1)*E\(row + 1),2)", cached: .number(value)), money)
}
try WorkbookWriter.write(WorkbookPlan(sheets: [sheet]), to: path, replacing: true) { _ in }
