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
        xml.open("worksheet", ["xmlns": Namespace.spreadsheetML, "xmlns:r": Namespace.relationships])
        let cells = plan.storedCells
        writeView(extent: cells.extent, to: &xml)
        write(cells, to: &xml, styles: &styles, strings: &strings)
        writeProtection(to: &xml)
        if let filter = plan.filter { xml.empty("autoFilter", ["ref": filter]) }
        writeMergedRanges(to: &xml)
        writeConditionalFormats(to: &xml, styles: &styles)
        writeValidations(to: &xml)
        writeHyperlinks(to: &xml)
        writePage(to: &xml)
        if let drawing = parts.drawing { xml.empty("drawing", ["r:id": drawing.id]) }
        if let vmlDrawing = parts.vmlDrawing { xml.empty("legacyDrawing", ["r:id": vmlDrawing.id]) }
        writeTableParts(to: &xml)
        xml.close("worksheet")
    }

    private func writeMergedRanges(to xml: inout XMLOutput) {
        if plan.mergedRanges.isEmpty { return }
        xml.open("mergeCells", ["count": plan.mergedRanges.count])
        for range in plan.mergedRanges { xml.empty("mergeCell", ["ref": range]) }
        xml.close("mergeCells")
    }

    private func writeTableParts(to xml: inout XMLOutput) {
        if parts.tables.isEmpty { return }
        xml.open("tableParts", ["count": parts.tables.count])
        for table in parts.tables { xml.empty("tablePart", ["r:id": table.id]) }
        xml.close("tableParts")
    }
}

extension WorksheetPart {
    /// Links on cells (18.3.1.47). One that leads out of the workbook has its address in a relationship, all but what
    /// follows a #.
    func writeHyperlinks(to xml: inout XMLOutput) {
        if plan.links.isEmpty { return }
        xml.open("hyperlinks")
        for link in plan.links.sorted(by: { $0.cell < $1.cell }) {
            xml.open("hyperlink", ["ref": link.cell])
            if let id = parts.hyperlinkIDs[link.cell] { xml.attribute("r:id", id) }
            if let location = link.internalTarget ?? link.fragment { xml.attribute("location", location) }
            if !link.tip.isEmpty { xml.attribute("tooltip", link.tip) }
            xml.close("hyperlink")
        }
        xml.close("hyperlinks")
    }
}

extension LinkPlan {
    /// The part after "internal:", or nil for a link that leads elsewhere.
    var internalTarget: String? {
        target.hasPrefix("internal:") ? String(target.dropFirst("internal:".count)) : nil
    }

    /// The part after "external:", which is a file's address seen from the workbook; nil for a link that leads elsewhere.
    var fileTarget: String? {
        target.hasPrefix("external:") ? String(target.dropFirst("external:".count)) : nil
    }

    /// The address that a link leading out of the workbook has, up to its first #.
    var addressWithoutFragment: String { String((fileTarget ?? target).prefix { $0 != "#" }) }

    /// What follows the first # of the target; nil for none.
    fileprivate var fragment: String? {
        target.firstIndex(of: "#").map { String(target[target.index(after: $0)...]) }
    }
}

extension WorksheetPart {
    /// How the sheet prints: its paper, with Excel's ordinary or narrow margins in inches (18.3.1.62, 18.3.1.63 and
    /// 18.3.1.46).
    func writePage(to xml: inout XMLOutput) {
        let page = plan.page
        xml.markup(page.hasNarrowMargins ? Self.narrowMargins : Self.margins)
        xml.open("pageSetup", ["paperSize": page.paper.number])
        // As many pages tall as it needs. Left out, it is one.
        if page.fitsOnePageWide, !page.fitsOnePageTall { xml.attribute("fitToHeight", 0) }
        xml.attribute("orientation", page.isLandscape ? "landscape" : "portrait")
        xml.close("pageSetup")
        writeHeaderAndFooter(to: &xml)
        writePageBreaks(to: &xml)
    }

    private func writeHeaderAndFooter(to xml: inout XMLOutput) {
        let page = plan.page
        if page.header.isEmpty && page.footer.isEmpty { return }
        xml.open("headerFooter")
        if !page.header.isEmpty { xml.element("oddHeader", text: page.header) }
        if !page.footer.isEmpty { xml.element("oddFooter", text: page.footer) }
        xml.close("headerFooter")
    }

    /// The rows that start a page (18.3.1.74). The number of a break is that of the row above it, from 1.
    private func writePageBreaks(to xml: inout XMLOutput) {
        let rows = plan.page.breaksBefore
        if rows.isEmpty { return }
        xml.open("rowBreaks", ["count": rows.count, "manualBreakCount": rows.count])
        for row in rows {
            xml.empty("brk", ["id": row, "max": CellReference.columnLimit - 1, "man": true])
        }
        xml.close("rowBreaks")
    }

    private static let margins: StaticString =
        "<pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" footer=\"0.3\"/>"
    private static let narrowMargins: StaticString =
        "<pageMargins left=\"0.25\" right=\"0.25\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" footer=\"0.3\"/>"
}

extension PaperSize {
    /// Its number in the list of paper sizes (18.3.1.63, paperSize).
    fileprivate var number: Int {
        switch self {
        case .a4: 9
        case .a3: 8
        }
    }
}
