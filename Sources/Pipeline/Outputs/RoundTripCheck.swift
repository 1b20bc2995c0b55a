package import SpreadsheetModel
import WorkbookPlans
import XLSXReader

/// Reads a workbook that was just written to the end of every part, and compares it with its plan, cell by cell.
enum RoundTripCheck {
    /// Compares the file at a path with the plan it was written from.
    ///
    /// - Throws: ``RoundTripMismatch`` at the first difference, or the reader's error when the file cannot be read.
    static func compare(_ plan: WorkbookPlan, withFileAt path: String) throws {
        // The path leads to a file that has no name yet.
        try compare(
            plan, withBytes: FileBytes.contents(ofFileAt: path, fileName: Self.fileName, limit: limits.fileBytes))
    }

    /// Compares the bytes of a file with the plan they were made from.
    ///
    /// - Throws: what ``compare(_:withFileAt:)`` throws.
    static func compare(_ plan: WorkbookPlan, withBytes bytes: [UInt8]) throws {
        try compare(plan, with: WorkbookReader(bytes: bytes, fileName: Self.fileName, limits: limits))
    }

    /// What messages call the file.
    private static let fileName = "the workbook"

    /// What we have just made is read whatever it has grown to: limits are for what strangers send. Memory follows the
    /// bytes that the writer held a moment ago.
    private static let limits = {
        var limits = ReadLimits.trustedBulk
        limits.inflationRatio = .max
        return limits
    }()

    private static func compare(_ plan: WorkbookPlan, with workbook: WorkbookReader) throws {
        guard workbook.sheets.map(\.name) == plan.sheets.map(\.name) else {
            throw RoundTripMismatch(
                sheet: plan.sheets.first?.name ?? "", cell: nil,
                detail: "the sheets read are \(workbook.sheets.map(\.name).joined(separator: ", "))")
        }
        for (index, sheet) in plan.sheets.enumerated() {
            try compare(sheet, withSheetAt: index, of: workbook)
        }
        // Whoever wrote the file may not have noticed that a part without cells is cut off.
        try workbook.checkEveryPart(besidesSheets: true)
    }

    /// Compares a sheet as it is read, row by row: nothing is kept of it.
    private static func compare(_ plan: SheetPlan, withSheetAt index: Int, of workbook: WorkbookReader) throws {
        let cells = plan.cells.span
        let planned = cells.indices.filter { cells[$0].holdsSomething }
        var count = 0
        try workbook.streamRows(ofSheetAt: index) { row in
            for position in 0..<row.count {
                let found = row[position]
                guard found.kind != .blank || found.hasFormula else { continue }
                count += 1
                guard count <= planned.count else { continue }
                let place = planned[count - 1]
                guard cells[place].reference == found.reference, isSame(cells[place].content, found) else {
                    throw RoundTripMismatch(
                        sheet: plan.name, cell: cells[place].reference,
                        detail: "planned \(cells[place].content), read \(found.value) at \(found.reference)")
                }
            }
        }
        guard planned.count == count else {
            throw RoundTripMismatch(
                sheet: plan.name, cell: nil, detail: "\(planned.count) cells were planned and \(count) read")
        }
    }

    private static func isSame(_ content: CellContent, _ cell: borrowing RowCell) -> Bool {
        switch content {
        case .blank: false
        case .text(let planned): !cell.hasFormula && isSame(CachedValue.text(planned), cell)
        case .number(let planned): !cell.hasFormula && number(in: cell) == planned
        case .boolean(let planned): cell.boolean == planned
        case .formula(let planned, let cached):
            cell.hasFormula && planned.utf8.span.holdsSame(as: cell.formulaUTF8) && isSame(cached, cell)
        }
    }

    private static func isSame(_ cached: CachedValue, _ cell: borrowing RowCell) -> Bool {
        switch cached {
        case .number(let planned):
            isSame(planned, cell)
        case .text(let planned):
            cell.kind == .text && planned.utf8.span.holdsSame(as: cell.utf8)
                || cell.kind == .blank && planned.isEmpty
        case .boolean(let planned): cell.boolean == planned
        }
    }

    private static func number(in cell: borrowing RowCell) -> ExactDecimal? {
        cell.kind == .number ? NumberLiteral.decimal(of: cell.utf8) : nil
    }

    /// Whether a cell shows a number that may have more digits than a workbook keeps.
    private static func isSame(_ planned: ExactDecimal, _ cell: borrowing RowCell) -> Bool {
        let found = number(in: cell)
        // What is read has no more digits than are kept, so what is the same needs no rounding.
        return found == planned || found == planned.rounded(toSignificantDigits: NumberLiteral.excelDigits)
    }
}

extension CellPlan {
    /// Whether a reader finds a value or a formula in the cell.
    fileprivate var holdsSomething: Bool {
        switch content {
        case .blank: false
        case .text(let text): !text.isEmpty
        case .number, .boolean, .formula: true
        }
    }
}

/// Thrown when a workbook that was just written does not read back as it was planned. The file is never put in place.
package struct RoundTripMismatch: Error, Hashable, Sendable {
    /// The sheet that differs.
    package let sheet: String
    /// The cell that differs, when it is one.
    package let cell: CellReference?
    /// What was planned and what was read.
    package let detail: String

    /// What to tell a person.
    package var message: String {
        let place = sheet + (cell.map { "!\($0)" } ?? "")
        return "The finished workbook was not kept, because it did not read back as written: \(place), \(detail). "
            + "Nothing was changed. This is a fault of Pledgebook or of the disk, not of the return."
    }
}
