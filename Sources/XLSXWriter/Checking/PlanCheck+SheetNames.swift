import SpreadsheetModel
import WorkbookPlans

extension PlanCheck {
    /// Sheet names as Excel allows them (ECMA-376 part 1, 18.2.19), and a first sheet that can be opened on.
    func checkSheetNames() throws(XLSXWriterError) {
        guard let first = plan.sheets.first else { throw .refused("a workbook needs at least one sheet") }
        guard first.visibility == .visible else {
            throw .refused("the first sheet must be visible, because the workbook opens on it", sheet: first.name)
        }
        var seen: Set<String> = []
        for sheet in plan.sheets {
            if let fault = Self.fault(inSheetName: sheet.name) { throw .refused(fault, sheet: sheet.name) }
            guard seen.insert(sheet.name.lowercased()).inserted else {
                throw .refused("two sheets have this name, and case does not tell them apart", sheet: sheet.name)
            }
        }
    }

    /// What is wrong with a sheet name, or nil.
    private static func fault(inSheetName name: String) -> String? {
        let mark = UInt8(ascii: "'")
        if !(1...31).contains(name.utf16.count) { return "a sheet name has 1 to 31 characters" }
        if name.utf8.contains(where: "[]:*?/\\".utf8.contains) { return "a sheet name holds none of [ ] : * ? / \\" }
        if name.utf8.first == mark || name.utf8.last == mark { return "a sheet name neither starts nor ends with '" }
        if name.lowercased() == "history" { return "Excel keeps the sheet name History for itself" }
        return UnescapedTextCheck.fault(in: name, named: "a sheet name", limit: 31, isOneLine: true)
    }
}
