import SpreadsheetModel
import WorkbookPlans

extension DrawingPart {
    /// One chart between its two corners; it moves and stretches with the cells (20.5.2.33).
    func write(_ chart: ChartPlan, at position: Int, to xml: inout XMLOutput) {
        xml.open("xdr:twoCellAnchor")
        writeCorners(of: rectangle(at: chart.anchor, width: chart.width, height: chart.height), to: &xml)
        writeFrame(of: chart, at: position, to: &xml)
        xml.empty("xdr:clientData")
        xml.close("xdr:twoCellAnchor")
    }

    /// The frame that holds the chart (20.5.2.16).
    private func writeFrame(of chart: ChartPlan, at position: Int, to xml: inout XMLOutput) {
        xml.open("xdr:graphicFrame")
        xml.attribute("macro", "")
        xml.open("xdr:nvGraphicFramePr")
        writeName("Chart", number: pictures.count + position + 1, altText: chart.altText, to: &xml)
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
        xml.attribute("r:id", relationshipID(ofChart: position))
        xml.close("c:chart")
        xml.close("a:graphicData")
        xml.close("a:graphic")
        xml.close("xdr:graphicFrame")
    }
}
