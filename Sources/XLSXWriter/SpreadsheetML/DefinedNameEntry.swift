import SpreadsheetModel
import WorkbookPlans

/// One defined name as it is stored (ECMA-376 part 1, 18.2.5).
struct DefinedNameEntry {
    /// The name; those that begin with `_xlnm.` have a meaning of their own.
    let name: String
    /// The zero-based sheet that it belongs to; nil for the whole workbook.
    let sheet: Int?
    /// Whether people do not see it.
    var isHidden = false
    /// What it stands for.
    let formula: String

    /// The names of a workbook, in the order of the alphabet: those that are planned, and those that make a filter,
    /// repeated rows and a print area what they are.
    static func all(of plan: WorkbookPlan) -> [DefinedNameEntry] {
        var names = plan.definedNames.map { DefinedNameEntry(name: $0.name, sheet: nil, formula: $0.formula) }
        for (index, sheet) in plan.sheets.enumerated() {
            let prefix = SheetName.quoted(sheet.name) + "!"
            if let filter = sheet.filter {
                names.append(
                    DefinedNameEntry(
                        name: "_xlnm._FilterDatabase", sheet: index, isHidden: true,
                        formula: prefix + filter.absoluteDescription))
            }
            if let area = sheet.page.area {
                names.append(
                    DefinedNameEntry(
                        name: "_xlnm.Print_Area", sheet: index, formula: prefix + area.absoluteDescription))
            }
            if let rows = sheet.page.repeatedRows {
                names.append(
                    DefinedNameEntry(
                        name: "_xlnm.Print_Titles", sheet: index,
                        formula: prefix + "$\(rows.lowerBound + 1):$\(rows.upperBound + 1)"))
            }
        }
        return names.map { (key: $0.key(in: plan), name: $0) }.sorted { $0.key < $1.key }.map(\.name)
    }

    /// The name as people see it, such as "Print_Titles".
    var shownName: Substring { name.hasPrefix(Self.builtIn) ? name.dropFirst(Self.builtIn.count) : name[...] }

    private static let builtIn = "_xlnm."

    /// What the order goes by: the name, then the sheet's.
    private func key(in plan: WorkbookPlan) -> (String, String) {
        (shownName.lowercased(), sheet.map { plan.sheets[$0].name.lowercased() } ?? "")
    }
}
