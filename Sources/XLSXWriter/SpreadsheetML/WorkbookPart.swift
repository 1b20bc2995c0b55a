import SpreadsheetModel
import WorkbookPlans

/// `xl/workbook.xml` (ECMA-376 part 1, 18.2.27): the sheets in tab order and the defined names.
struct WorkbookPart {
    let plan: WorkbookPlan
    /// The relationship that leads to each sheet.
    let sheetIDs: [String]
    /// The defined names, in their order.
    let names: [DefinedNameEntry]

    /// Writes the part.
    func write(to xml: inout XMLOutput) {
        xml.open("workbook", ["xmlns": Namespace.spreadsheetML, "xmlns:r": Namespace.relationships])
        // LibreOffice trusts the stored values of formulas only in workbooks of programs that it knows, and takes
        // "xl" for Excel's. Excel itself recalculates on loading, because of calcPr.
        xml.markup("<fileVersion appName=\"xl\" lastEdited=\"4\" lowestEdited=\"4\" rupBuild=\"4505\"/><workbookPr/>")
        writeWindow(to: &xml)
        writeSheets(to: &xml)
        writeNames(to: &xml)
        xml.markup("<calcPr calcId=\"124519\" fullCalcOnLoad=\"1\"/>")
        xml.close("workbook")
    }

    /// Where the window opens, in twentieths of a point (18.2.30).
    private func writeWindow(to xml: inout XMLOutput) {
        xml.open("bookViews")
        xml.empty("workbookView", ["xWindow": 240, "yWindow": 15, "windowWidth": 16_095, "windowHeight": 9660])
        xml.close("bookViews")
    }

    private func writeSheets(to xml: inout XMLOutput) {
        xml.open("sheets")
        for (index, sheet) in plan.sheets.enumerated() {
            xml.open("sheet", ["name": sheet.name, "sheetId": index + 1])
            if sheet.visibility != .visible { xml.attribute("state", sheet.visibility.rawValue) }
            xml.attribute("r:id", sheetIDs[index])
            xml.close("sheet")
        }
        xml.close("sheets")
    }

    private func writeNames(to xml: inout XMLOutput) {
        if names.isEmpty { return }
        xml.open("definedNames")
        for name in names {
            xml.open("definedName", ["name": name.name])
            if let sheet = name.sheet { xml.attribute("localSheetId", sheet) }
            if name.isHidden { xml.attribute("hidden", true) }
            xml.text(name.formula)
            xml.close("definedName")
        }
        xml.close("definedNames")
    }
}

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

/// The names of sheets inside formulas.
enum SheetName {
    /// The name between quotation marks, doubled where it holds some: `'It''s'`. They always stand there, because
    /// "2024", "Q1" and "R1C1" mean something else without them (ECMA-376 part 1, 18.17.2.3).
    static func quoted(_ name: String) -> String { "'" + name.doubling(UInt8(ascii: "'")) + "'" }
}
