import SpreadsheetModel

extension WorksheetPart {
    /// How the sheet prints: on A4, with Excel's ordinary margins in inches (18.3.1.62, 18.3.1.63 and 18.3.1.46).
    func writePage(to xml: inout XMLOutput) {
        let page = plan.page
        xml.markup(
            "<pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" footer=\"0.3\"/>")
        xml.open("pageSetup")
        xml.attribute("paperSize", Self.paperA4)
        // As many pages tall as it needs.
        if page.fitsOnePageWide { xml.attribute("fitToHeight", 0) }
        xml.attribute("orientation", page.isLandscape ? "landscape" : "portrait")
        xml.close("pageSetup")
        if page.header.isEmpty && page.footer.isEmpty { return }
        xml.open("headerFooter")
        if !page.header.isEmpty { xml.element("oddHeader", text: page.header) }
        if !page.footer.isEmpty { xml.element("oddFooter", text: page.footer) }
        xml.close("headerFooter")
    }

    /// A4 in the list of paper sizes (18.3.1.63, paperSize).
    private static let paperA4 = 9
}
