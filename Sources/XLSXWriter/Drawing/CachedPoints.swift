import SpreadsheetModel
import WorkbookPlans

/// What the cells of a chart's range hold when the workbook is written: what programs draw before they have worked the
/// cells out, or without being able to.
struct CachedPoints {
    /// The values of the cells in order, row by row; nil for an empty cell.
    private let values: [CachedValue?]

    /// The values of a planned range of one row or column. Cost: O(log n) a cell in the cells of the sheet.
    init(of range: CellRange, on sheet: SheetPlan) {
        var values: [CachedValue?] = []
        for row in range.first.row...range.last.row {
            for column in range.first.column...range.last.column {
                values.append(sheet.cell(at: CellReference(row: row, column: column))?.content.value)
            }
        }
        self.values = values
    }

    /// How many cells there are.
    var count: Int { values.count }

    /// Every cell's number; nil unless all hold one.
    var numbers: [ExactDecimal]? {
        var numbers: [ExactDecimal] = []
        for value in values {
            guard case .number(let number)? = value else { return nil }
            numbers.append(number)
        }
        return numbers
    }

    /// Whether a cell holds a number below zero.
    var holdsNegative: Bool {
        values.contains { value in
            guard case .number(let number)? = value else { return false }
            return number.isNegative
        }
    }

    /// Every cell's words; nil for an empty cell.
    var texts: [String?] {
        values.map { value in
            switch value {
            case nil: nil
            case .text(let text): text
            case .number(let number): number.description
            case .boolean(let boolean): boolean ? "TRUE" : "FALSE"
            }
        }
    }
}

extension CellContent {
    /// The value that a cell shows; nil for a cell that shows nothing.
    var value: CachedValue? {
        switch self {
        case .blank: nil
        case .text(let text): text.isEmpty ? nil : .text(text)
        case .number(let number): .number(number)
        case .boolean(let boolean): .boolean(boolean)
        case .formula(_, let cached): cached
        }
    }
}

extension CellRange {
    /// The range as a formula names it from another sheet: `'Social Value'!$A$1:$A$4`, or `'Social Value'!$A$1` for one
    /// cell.
    func formula(on sheet: String) -> String {
        let cells = first == last ? first.absoluteDescription : absoluteDescription
        return SheetName.quoted(sheet) + "!" + cells
    }
}
