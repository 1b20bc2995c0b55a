import SpreadsheetModel
import WorkbookPlans

extension LinkPlan {
    /// A link to a file in the folder of the workbook.
    init(from cell: CellReference, toFile name: String, tip: String) {
        self.init(cell, target: "external:" + URIPath.segment(name), tip: tip)
    }
}
