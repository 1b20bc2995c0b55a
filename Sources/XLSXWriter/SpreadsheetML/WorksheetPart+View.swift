import SpreadsheetModel
import WorkbookPlans

extension WorksheetPart {
    /// What is seen on screen: panes, grid lines, column widths, and whether the page is scaled to fit.
    ///
    /// - Parameter extent: the rectangle round all cells that are stored; nil for none.
    func writeView(extent: CellRange?, to xml: inout XMLOutput) {
        if plan.page.fitsOnePageWide { xml.markup("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>") }
        if let extent { xml.empty("dimension", ["ref": extent]) }
        xml.open("sheetViews")
        xml.open("sheetView")
        if !plan.showsGridLines { xml.attribute("showGridLines", false) }
        if isFirst { xml.attribute("tabSelected", true) }
        xml.attribute("workbookViewId", 0)
        if let cell = plan.frozenAt, cell.row > 0 || cell.column > 0 { writePane(frozenAt: cell, to: &xml) }
        xml.close("sheetView")
        xml.close("sheetViews")
        xml.open("sheetFormatPr", ["defaultRowHeight": Self.defaultRowHeight])
        let level = plan.rows.reduce(0) { max($0, $1.outlineLevel) }
        if level > 0 { xml.attribute("outlineLevelRow", level) }
        xml.close("sheetFormatPr")
        writeColumns(to: &xml)
    }

    /// The height in points of a row that has none of its own.
    private static let defaultRowHeight = 15

    /// The frozen pane, and in each pane the cell that is selected (18.3.1.66 and 18.3.1.78).
    private func writePane(frozenAt cell: CellReference, to xml: inout XMLOutput) {
        xml.open("pane")
        if cell.column > 0 { xml.attribute("xSplit", cell.column) }
        if cell.row > 0 { xml.attribute("ySplit", cell.row) }
        xml.attribute("topLeftCell", cell)
        let active = cell.row == 0 ? "topRight" : cell.column == 0 ? "bottomLeft" : "bottomRight"
        xml.attribute("activePane", active)
        xml.attribute("state", "frozen")
        xml.close("pane")
        if cell.row > 0, cell.column > 0 {
            writeSelection("topRight", at: CellReference(row: 0, column: cell.column), to: &xml)
            writeSelection("bottomLeft", at: CellReference(row: cell.row, column: 0), to: &xml)
        }
        xml.empty("selection", ["pane": active])
    }

    private func writeSelection(_ pane: String, at cell: CellReference, to xml: inout XMLOutput) {
        xml.empty("selection", ["pane": pane, "activeCell": cell, "sqref": cell])
    }

    private func writeColumns(to xml: inout XMLOutput) {
        if plan.columns.isEmpty { return }
        xml.open("cols")
        for column in plan.columns.sorted(by: { $0.columns.lowerBound < $1.columns.lowerBound }) {
            xml.open(
                "col",
                [
                    "min": column.columns.lowerBound + 1, "max": column.columns.upperBound + 1,
                    "width": Pixels(columnWidth: column.width).storedColumnWidth,
                ])
            if column.isHidden { xml.attribute("hidden", true) }
            xml.attribute("customWidth", true)
            xml.close("col")
        }
        xml.close("cols")
    }

    /// What may be done to the sheet while it is protected, which it is without a password (18.3.1.85). Filters may
    /// be used and columns widened: neither changes what a cell holds.
    func writeProtection(to xml: inout XMLOutput) {
        guard plan.isProtected else { return }
        xml.open("sheetProtection")
        for forbidden in ["sheet", "objects", "scenarios"] as [StaticString] { xml.attribute(forbidden, true) }
        for allowed in ["formatColumns", "formatRows", "autoFilter"] as [StaticString] {
            xml.attribute(allowed, false)
        }
        xml.close("sheetProtection")
    }
}
