import WorkbookPlans

extension DrawingPart {
    /// One image between its two corners; it moves with the cells and keeps its size (20.5.2.33, 20.5.3.2).
    ///
    /// - Parameter position: its zero-based position in ``pictures``.
    func write(_ picture: Picture, at position: Int, to xml: inout XMLOutput) {
        let rectangle = rectangle(at: picture.plan.anchor, width: picture.width, height: picture.height)
        xml.open("xdr:twoCellAnchor", ["editAs": "oneCell"])
        writeCorners(of: rectangle, to: &xml)
        xml.open("xdr:pic")
        xml.open("xdr:nvPicPr")
        writeName("Picture", number: position + 1, altText: picture.plan.altText, to: &xml)
        xml.open("xdr:cNvPicPr")
        xml.empty("a:picLocks", ["noChangeAspect": true])
        xml.close("xdr:cNvPicPr")
        xml.close("xdr:nvPicPr")
        writeFill(fromFile: relationshipID(ofPicture: position), to: &xml)
        writeShape(rectangle, to: &xml)
        xml.close("xdr:pic")
        xml.empty("xdr:clientData")
        xml.close("xdr:twoCellAnchor")
    }

    /// The file, stretched over the whole shape (20.5.2.2).
    private func writeFill(fromFile id: String, to xml: inout XMLOutput) {
        xml.open("xdr:blipFill")
        xml.empty("a:blip", ["xmlns:r": Namespace.relationships, "r:embed": id])
        xml.markup("<a:stretch><a:fillRect/></a:stretch>")
        xml.close("xdr:blipFill")
    }

    /// The rectangle that is filled (20.5.2.30).
    private func writeShape(_ rectangle: PixelRectangle, to xml: inout XMLOutput) {
        xml.open("xdr:spPr")
        xml.open("a:xfrm")
        xml.empty("a:off", ["x": rectangle.left.emu, "y": rectangle.top.emu])
        xml.empty("a:ext", ["cx": rectangle.width.emu, "cy": rectangle.height.emu])
        xml.close("a:xfrm")
        xml.markup("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>")
        xml.close("xdr:spPr")
    }
}
