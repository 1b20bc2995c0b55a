import SpreadsheetModel
import WorkbookPlans

/// Where the images and charts of one sheet stand, and what people are told who cannot see them:
/// `xl/drawings/drawingN.xml` (ECMA-376 part 1, 20.5 and 12.3.8).
///
/// The part needs the relationships that ``relationships(images:charts:)`` gives.
struct DrawingPart {
    /// The images, in the order of the plan. What stands first lies at the bottom.
    let pictures: [Picture]
    /// The zero-based position of each image's file among the different ones of the sheet.
    private let files: [Int]
    /// How many different ones there are.
    private let fileCount: Int
    /// The charts, in the order of the plan.
    let charts: [ChartPlan]
    /// The cells they stand on.
    let grid: CellGrid

    /// The images and charts of a sheet.
    ///
    /// - Throws: ``XLSXWriterError`` for an image that ``PlanCheck`` would have refused.
    init(_ sheet: SheetPlan) throws(XLSXWriterError) {
        var pictures: [Picture] = []
        for image in sheet.images { pictures.append(Picture(image, try sheet.header(of: image))) }
        var different = InternedValues<[UInt8]>()
        files = sheet.images.map { different.position(of: $0.bytes) }
        fileCount = different.values.count
        self.pictures = pictures
        charts = sheet.charts
        grid = CellGrid(sheet)
    }

    /// Where the part leads to: each image file once, then each chart.
    ///
    /// - Parameters:
    ///   - images: the part of each image, in the order of the plan.
    ///   - charts: the name of each chart's part.
    func relationships(images: [(name: String, kind: PartKind)], charts: [String]) -> RelationshipsPart {
        var relationships = RelationshipsPart()
        var seen: Set<String> = []
        for image in images where seen.insert(image.name).inserted {
            relationships.add(Relationship(image.kind, "../" + image.name.dropFirst("xl/".count)))
        }
        for chart in charts { relationships.add(Relationship(.chart, "../" + chart.dropFirst("xl/".count))) }
        return relationships
    }

    /// The id by which the part refers to an image's file, for a zero-based position in ``pictures``.
    func relationshipID(ofPicture position: Int) -> String { "rId\(files[position] + 1)" }

    /// The id by which the part refers to a chart's part, for a zero-based position in ``charts``.
    func relationshipID(ofChart position: Int) -> String { "rId\(fileCount + position + 1)" }

    /// Writes the part.
    func write(to xml: inout XMLOutput) {
        xml.open(
            "xdr:wsDr",
            [
                "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
                "xmlns:a": Namespace.drawingML,
            ])
        for (position, picture) in pictures.enumerated() {
            write(picture, at: position, to: &xml)
        }
        for (position, chart) in charts.enumerated() { write(chart, at: position, to: &xml) }
        xml.close("xdr:wsDr")
    }

    /// Where something of so many pixels lies whose upper left corner is that of a cell.
    func rectangle(at cell: CellReference, width: Int, height: Int) -> PixelRectangle {
        PixelRectangle(
            left: grid.columns.start(of: cell.column), top: grid.rows.start(of: cell.row), width: Pixels(width),
            height: Pixels(height))
    }

    /// The cells under the two corners of a rectangle, inside the anchor that is open.
    func writeCorners(of rectangle: PixelRectangle, to xml: inout XMLOutput) {
        let anchor = TwoCellAnchor(rectangle, on: grid)
        xml.open("xdr:from")
        write(anchor.from, to: &xml)
        xml.close("xdr:from")
        xml.open("xdr:to")
        write(anchor.to, to: &xml)
        xml.close("xdr:to")
    }

    private func write(_ marker: TwoCellAnchor.Marker, to xml: inout XMLOutput) {
        xml.element("xdr:col", marker.column.index)
        xml.element("xdr:colOff", marker.column.offset.emu)
        xml.element("xdr:row", marker.row.index)
        xml.element("xdr:rowOff", marker.row.offset.emu)
    }

    /// What identifies an image or chart, and what is said of it (20.5.2.8).
    ///
    /// - Parameter number: its place among the images and charts of the sheet, from 1.
    func writeName(_ kind: String, number: Int, altText: String, to xml: inout XMLOutput) {
        xml.open("xdr:cNvPr")
        // The drawing itself is number 1.
        xml.attribute("id", number + 1)
        xml.attribute("name", "\(kind) \(number)")
        xml.attribute("descr", altText)
        xml.close("xdr:cNvPr")
    }
}

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
        xml.open("xdr:graphicFrame", ["macro": ""])
        xml.open("xdr:nvGraphicFramePr")
        writeName("Chart", number: pictures.count + position + 1, altText: chart.altText, to: &xml)
        xml.empty("xdr:cNvGraphicFramePr")
        xml.close("xdr:nvGraphicFramePr")
        // The schema asks for a place, and the anchor overrules it.
        xml.append("<xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm>")
        xml.open("a:graphic")
        xml.open("a:graphicData", ["uri": Namespace.chart])
        xml.empty(
            "c:chart",
            [
                "xmlns:c": Namespace.chart, "xmlns:r": Namespace.relationships,
                "r:id": relationshipID(ofChart: position),
            ])
        xml.close("a:graphicData")
        xml.close("a:graphic")
        xml.close("xdr:graphicFrame")
    }
}
