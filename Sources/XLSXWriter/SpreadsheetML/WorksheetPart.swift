import SpreadsheetModel
import WorkbookPlans

/// `xl/worksheets/sheetN.xml` (ECMA-376 part 1, 18.3.1.99): everything on a sheet but its tables, charts, images
/// and comments, which it leads to.
struct WorksheetPart {
    let plan: SheetPlan
    let parts: SheetParts
    /// Whether the workbook opens on this sheet.
    let isFirst: Bool

    /// Writes the part, its elements in the order of the schema.
    func write(to xml: inout XMLOutput, styles: inout StyleTable, strings: inout SharedStrings) {
        xml.open("worksheet")
        xml.attribute("xmlns", Namespace.spreadsheetML)
        xml.attribute("xmlns:r", Namespace.relationships)
        let cells = plan.storedCells
        writeView(extent: cells.extent, to: &xml)
        write(cells, to: &xml, styles: &styles, strings: &strings)
        writeProtection(to: &xml)
        if let filter = plan.filter { xml.empty("autoFilter", "ref", filter) }
        writeMergedRanges(to: &xml)
        writeConditionalFormats(to: &xml, styles: &styles)
        writeValidations(to: &xml)
        writeHyperlinks(to: &xml)
        writePage(to: &xml)
        if let drawing = parts.drawing { xml.empty("drawing", "r:id", drawing.id) }
        if let vmlDrawing = parts.vmlDrawing { xml.empty("legacyDrawing", "r:id", vmlDrawing.id) }
        writeTableParts(to: &xml)
        xml.close("worksheet")
    }

    private func writeMergedRanges(to xml: inout XMLOutput) {
        if plan.mergedRanges.isEmpty { return }
        xml.open("mergeCells")
        xml.attribute("count", plan.mergedRanges.count)
        for range in plan.mergedRanges { xml.empty("mergeCell", "ref", range) }
        xml.close("mergeCells")
    }

    private func writeTableParts(to xml: inout XMLOutput) {
        if parts.tables.isEmpty { return }
        xml.open("tableParts")
        xml.attribute("count", parts.tables.count)
        for table in parts.tables { xml.empty("tablePart", "r:id", table.id) }
        xml.close("tableParts")
    }
}
