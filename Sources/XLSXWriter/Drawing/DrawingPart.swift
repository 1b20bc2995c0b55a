import SpreadsheetModel

/// Where the charts of one sheet stand, and what people are told who cannot see them: `xl/drawings/drawingN.xml`
/// (ECMA-376 part 1, 20.5 and 12.3.8).
///
/// The part needs one relationship for each chart, to that chart's part, under ``relationshipID(ofChart:)``.
struct DrawingPart {
    /// The charts, in the order of the plan.
    let charts: [ChartPlan]
    /// The cells they stand on.
    let grid: CellGrid

    /// The charts of a sheet.
    init(_ sheet: SheetPlan) {
        charts = sheet.charts
        grid = CellGrid(sheet)
    }

    /// The id by which the part refers to a chart's part, for a zero-based position in ``charts``.
    static func relationshipID(ofChart position: Int) -> String { "rId\(position + 1)" }

    /// Writes the part.
    func write(to xml: inout XMLOutput) {
        xml.open("xdr:wsDr")
        xml.attribute("xmlns:xdr", "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing")
        xml.attribute("xmlns:a", Namespace.drawingML)
        for (position, chart) in charts.enumerated() { write(chart, at: position, to: &xml) }
        xml.close("xdr:wsDr")
    }

    /// One chart between its two corners; it moves and stretches with the cells (20.5.2.33).
    private func write(_ chart: ChartPlan, at position: Int, to xml: inout XMLOutput) {
        let anchor = TwoCellAnchor(rectangle(of: chart), on: grid)
        xml.open("xdr:twoCellAnchor")
        xml.open("xdr:from")
        write(anchor.from, to: &xml)
        xml.close("xdr:from")
        xml.open("xdr:to")
        write(anchor.to, to: &xml)
        xml.close("xdr:to")
        writeFrame(of: chart, at: position, to: &xml)
        xml.empty("xdr:clientData")
        xml.close("xdr:twoCellAnchor")
    }

    private func rectangle(of chart: ChartPlan) -> PixelRectangle {
        PixelRectangle(
            left: grid.columns.start(of: chart.anchor.column), top: grid.rows.start(of: chart.anchor.row),
            width: Pixels(chart.width), height: Pixels(chart.height))
    }

    private func write(_ marker: TwoCellAnchor.Marker, to xml: inout XMLOutput) {
        xml.element("xdr:col", marker.column.index)
        xml.element("xdr:colOff", marker.column.offset.emu)
        xml.element("xdr:row", marker.row.index)
        xml.element("xdr:rowOff", marker.row.offset.emu)
    }

    /// The frame that holds the chart (20.5.2.16).
    private func writeFrame(of chart: ChartPlan, at position: Int, to xml: inout XMLOutput) {
        xml.open("xdr:graphicFrame")
        xml.attribute("macro", "")
        xml.open("xdr:nvGraphicFramePr")
        xml.open("xdr:cNvPr")
        // The drawing itself is number 1.
        xml.attribute("id", position + 2)
        xml.attribute("name", "Chart \(position + 1)")
        xml.attribute("descr", chart.altText)
        xml.close("xdr:cNvPr")
        xml.empty("xdr:cNvGraphicFramePr")
        xml.close("xdr:nvGraphicFramePr")
        // The schema asks for a place, and the anchor overrules it.
        xml.append("<xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm>")
        xml.open("a:graphic")
        xml.open("a:graphicData")
        xml.attribute("uri", Namespace.chart)
        xml.open("c:chart")
        xml.attribute("xmlns:c", Namespace.chart)
        xml.attribute("xmlns:r", Namespace.relationships)
        xml.attribute("r:id", Self.relationshipID(ofChart: position))
        xml.close("c:chart")
        xml.close("a:graphicData")
        xml.close("a:graphic")
        xml.close("xdr:graphicFrame")
    }
}
