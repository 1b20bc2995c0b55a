import SpreadsheetModel
import WorkbookPlans

extension SheetBuilder {
    /// Ends a sheet that is one table from A1 on: tags it, keeps its headings in view and on every page.
    mutating func finishTable(named name: String, headings: [String], widths: [Double]) {
        fit(widths)
        // A tagged table has at least one row below its headings.
        let lastRow = max(nextRow - 1, 1)
        let range = CellRange(
            CellReference(row: 0, column: 0), CellReference(row: lastRow, column: headings.count - 1))
        plan.tables.append(TablePlan(name: name, range: range, headings: headings))
        plan.frozenAt = CellReference(row: 1, column: 0)
        plan.page = HouseStyle.page(headingRow: 0)
    }

    /// The cells of a column from below the headings to some rows beyond the last.
    func column(_ column: Int) -> CellRange {
        CellRange(
            CellReference(row: 1, column: column),
            CellReference(row: nextRow - 1 + CouncilSheetWords.spareRows, column: column))
    }

    /// Lets the cells of a range hold only words of a list elsewhere.
    mutating func choose(_ range: CellRange, from list: String, what title: String, _ text: String) {
        plan.validations.append(
            ValidationPlan(
                range, .list(list), prompt: ValidationMessage(title: title, text: text),
                refusal: ValidationMessage(title: title, text: "Choose one of the list."), isStrict: false))
    }

    /// A day, or an empty cell that shows days.
    static func date(_ date: CivilDate?, _ format: CellFormat) -> Entry {
        let serial = date.flatMap { DateSerial($0, system: .from1900) }
        return (serial.map { .number($0.value) } ?? .blank, format)
    }

    /// A number, or an empty cell.
    static func number(_ value: ExactDecimal?, _ format: CellFormat) -> Entry {
        (value.map { .number($0) } ?? .blank, format)
    }
}
