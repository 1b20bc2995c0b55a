import SpreadsheetModel
import TestPrograms
import WorkbookPlans
import XLSXWriter

/// A workbook of some kind in a file, with the plan it was made from.
struct WrittenWorkbook: Sendable {
    let kind: WorkbookKind
    let plan: WorkbookPlan
    let path: String

    init(_ kind: WorkbookKind, in folder: ScratchFolder) throws {
        self.kind = kind
        plan = try kind.plan()
        path = folder.file(kind.rawValue + ".xlsx")
        try WorkbookWriter.write(plan, to: path, replacing: false) { _ in }
    }
}
