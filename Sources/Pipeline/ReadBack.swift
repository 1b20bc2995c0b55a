import SpreadsheetModel
import XLSXReader

/// Reads a workbook that was just written to the end of every part, and compares it with its plan, cell by cell.
enum ReadBack {
    /// Compares the file at a path with the plan it was written from.
    ///
    /// - Throws: ``ReadBackMismatch`` at the first difference, or the reader's error when the file cannot be read.
    static func compare(_ plan: WorkbookPlan, withFileAt path: String) throws {
        try compare(plan, with: WorkbookReader(path: path, limits: .trustedBulk))
    }

    /// Compares the bytes of a file with the plan they were made from.
    ///
    /// - Throws: what ``compare(_:withFileAt:)`` throws.
    static func compare(_ plan: WorkbookPlan, withBytes bytes: [UInt8]) throws {
        try compare(plan, with: WorkbookReader(bytes: bytes, fileName: "the workbook", limits: .trustedBulk))
    }

    private static func compare(_ plan: WorkbookPlan, with workbook: WorkbookReader) throws {
        guard workbook.sheets.map(\.name) == plan.sheets.map(\.name) else {
            throw ReadBackMismatch(
                sheet: plan.sheets.first?.name ?? "", cell: nil,
                detail: "the sheets read are \(workbook.sheets.map(\.name).joined(separator: ", "))")
        }
        // Parts without cells are looked at too.
        try workbook.checkEveryPart()
        for (index, sheet) in plan.sheets.enumerated() {
            try compare(sheet, with: workbook.sheet(at: index))
        }
    }

    private static func compare(_ plan: SheetPlan, with sheet: Sheet) throws(ReadBackMismatch) {
        let written = sheet.cells.filter { $0.value != .blank || $0.formula != nil }
        let planned = plan.cells.filter { $0.content != .blank && $0.content != .text("") }
        for (expected, found) in zip(planned, written) {
            guard expected.reference == found.reference, isSame(expected.content, found) else {
                throw ReadBackMismatch(
                    sheet: plan.name, cell: expected.reference,
                    detail: "planned \(expected.content), read \(found.value) at \(found.reference)")
            }
        }
        guard planned.count == written.count else {
            throw ReadBackMismatch(
                sheet: plan.name, cell: nil, detail: "\(planned.count) cells were planned and \(written.count) read")
        }
    }

    private static func isSame(_ content: CellContent, _ cell: Cell) -> Bool {
        switch (content, cell.value) {
        case (.text(let planned), .text(let read)): planned == read && cell.formula == nil
        case (.number(let planned), .number(let read)): read.decimal == planned && cell.formula == nil
        case (.boolean(let planned), .boolean(let read)): planned == read
        case (.formula(let planned, let cached), let value): cell.formula == planned && isSame(cached, value)
        default: false
        }
    }

    private static func isSame(_ cached: CachedValue, _ value: CellValue) -> Bool {
        switch (cached, value) {
        case (.number(let planned), .number(let read)):
            read.decimal == planned.rounded(toSignificantDigits: NumberLiteral.excelDigits)
        case (.text(let planned), .text(let read)): planned == read
        case (.text(""), .blank): true
        case (.boolean(let planned), .boolean(let read)): planned == read
        default: false
        }
    }
}
