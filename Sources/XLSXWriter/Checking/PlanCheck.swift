import SpreadsheetModel
import WorkbookPlans

/// Looks at everything in a plan before the first byte, so that a plan which is accepted can be written whole.
///
/// The limits are those of SpreadsheetML and Excel.
struct PlanCheck {
    let plan: WorkbookPlan
    /// The names of the sheets by their case-folded form.
    private let sheetNames: [String: String]

    init(_ plan: WorkbookPlan) {
        self.plan = plan
        let names = plan.sheets.map(\.name)
        sheetNames = Dictionary(names.map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Throws the first thing found that cannot be written as it is planned.
    /// Cost: proportional to the number of cells.
    func run() throws(XLSXWriterError) {
        try checkSheetNames()
        try checkProperties()
        try checkNames()
        for sheet in plan.sheets { try SheetCheck(sheet, in: self).run() }
    }

    /// The name, as it is planned, of the sheet that has it in any case; nil when there is none.
    func sheetName(_ name: String) -> String? {
        // Nearly every name is given as it is planned.
        plan.sheets.first { $0.name == name }?.name ?? sheetNames[name.lowercased()]
    }
}

extension XLSXWriterError {
    /// The plan cannot be written as it is.
    static func refused(_ detail: String, sheet: String? = nil, cell: CellReference? = nil) -> XLSXWriterError {
        XLSXWriterError(.refusedContent, sheet: sheet, cell: cell, detail: detail)
    }
}
