import SpreadsheetModel
import WorkbookPlans

extension WorksheetPart {
    /// How the sheet prints: its paper, with Excel's ordinary or narrow margins in inches (18.3.1.62, 18.3.1.63 and
    /// 18.3.1.46).
    func writePage(to xml: inout XMLOutput) {
        let page = plan.page
        xml.markup(page.hasNarrowMargins ? Self.narrowMargins : Self.margins)
        xml.open("pageSetup")
        xml.attribute("paperSize", page.paper.number)
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
        xml.open("rowBreaks")
        xml.attribute("count", rows.count)
        xml.attribute("manualBreakCount", rows.count)
        for row in rows {
            xml.open("brk")
            xml.attribute("id", row)
            xml.attribute("max", CellReference.columnLimit - 1)
            xml.attribute("man", true)
            xml.close("brk")
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
