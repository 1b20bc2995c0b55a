import SpreadsheetModel
import WorkbookPlans

extension LinkPlan {
    /// A link to a cell of another sheet of the same workbook.
    init(from cell: CellReference, to target: CellReference, on sheet: SheetQualifier, tip: String) {
        self.init(cell, target: "internal:" + SheetFormula.address(target, on: sheet), tip: tip)
    }
}
