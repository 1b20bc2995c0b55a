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
        xml.open("workbook")
        xml.attribute("xmlns", Namespace.spreadsheetML)
        xml.attribute("xmlns:r", Namespace.relationships)
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
        xml.open("workbookView")
        xml.attribute("xWindow", 240)
        xml.attribute("yWindow", 15)
        xml.attribute("windowWidth", 16_095)
        xml.attribute("windowHeight", 9660)
        xml.close("workbookView")
        xml.close("bookViews")
    }

    private func writeSheets(to xml: inout XMLOutput) {
        xml.open("sheets")
        for (index, sheet) in plan.sheets.enumerated() {
            xml.open("sheet")
            xml.attribute("name", sheet.name)
            xml.attribute("sheetId", index + 1)
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
            xml.open("definedName")
            xml.attribute("name", name.name)
            if let sheet = name.sheet { xml.attribute("localSheetId", sheet) }
            if name.isHidden { xml.attribute("hidden", true) }
            xml.text(name.formula)
            xml.close("definedName")
        }
        xml.close("definedNames")
    }
}
