import SpreadsheetModel
import WorkbookPlans

extension SheetPlan {
    /// The planned cell at a reference. Cost: proportional to the number of cells.
    func cell(at reference: CellReference) -> CellPlan? { cells.first { $0.reference == reference } }
}
