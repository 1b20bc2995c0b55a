import WorkbookPlans

extension StylesPart {
    /// A number format (18.8.30).
    func writeCode(_ code: String, id: Int, to xml: inout XMLOutput) {
        xml.empty("numFmt", ["numFmtId": id, "formatCode": code])
    }

    /// A font (18.8.22). One without a colour has that of the reader's window.
    func write(_ font: CellFont, to xml: inout XMLOutput) {
        xml.open("font")
        writeStyle(of: font, to: &xml)
        xml.empty("sz", ["val": font.size])
        if let color = font.color { xml.empty("color", ["rgb": color]) }
        xml.empty("name", ["val": font.name])
        xml.empty("family", ["val": 2])
        xml.close("font")
    }

    /// What a conditional format may change of a font.
    func writeDifferentialFont(_ font: CellFont, to xml: inout XMLOutput) {
        guard font.isBold || font.isItalic || font.isUnderlined || font.color != nil else { return }
        xml.open("font")
        writeStyle(of: font, to: &xml)
        if let color = font.color { xml.empty("color", ["rgb": color]) }
        xml.close("font")
    }

    private func writeStyle(of font: CellFont, to xml: inout XMLOutput) {
        if font.isBold { xml.empty("b") }
        if font.isItalic { xml.empty("i") }
        if font.isUnderlined { xml.empty("u") }
    }

    /// The edges of a cell (18.8.4).
    func write(_ border: CellBorder, isDifferential: Bool, to xml: inout XMLOutput) {
        xml.open("border")
        write(border.left, "left", border.color, to: &xml)
        write(border.right, "right", border.color, to: &xml)
        write(border.top, "top", border.color, to: &xml)
        write(border.bottom, "bottom", border.color, to: &xml)
        xml.markup(isDifferential ? "<vertical/><horizontal/>" : "<diagonal/>")
        xml.close("border")
    }

    private func write(_ line: BorderLine, _ edge: StaticString, _ color: Color?, to xml: inout XMLOutput) {
        xml.open(edge)
        if let style = line.style {
            xml.attribute("style", style)
            if let color { xml.empty("color", ["rgb": color]) } else { xml.empty("color", ["auto": true]) }
        }
        xml.close(edge)
    }

    /// How the content stands (18.8.1). Programs indent only from an edge, so an indent without one is from the left.
    func writeAlignment(of format: CellFormat, to xml: inout XMLOutput) {
        xml.open("alignment")
        if let horizontal = format.horizontal.stored ?? (format.indent > 0 ? "left" : nil) {
            xml.attribute("horizontal", horizontal)
        }
        if let vertical = format.vertical.stored { xml.attribute("vertical", vertical) }
        if format.indent > 0 { xml.attribute("indent", format.indent) }
        if format.wraps { xml.attribute("wrapText", true) }
        xml.close("alignment")
    }
}

extension CellFormat {
    /// Whether anything about how the content stands is not as in a plain cell.
    var isAligned: Bool { horizontal != .general || vertical != .bottom || wraps || indent > 0 }
}

extension CellBorder {
    /// Whether any edge has a line.
    var hasLine: Bool { [top, bottom, left, right].contains { $0 != .none } }
}

extension BorderLine {
    /// The line as it is stored (18.18.3, ST_BorderStyle); nil for none.
    fileprivate var style: String? {
        switch self {
        case .none: nil
        case .hair: "hair"
        case .thin: "thin"
        case .medium: "medium"
        case .double: "double"
        }
    }
}

extension HorizontalAlignment {
    /// The alignment as it is stored (18.18.40); nil for the default.
    fileprivate var stored: String? {
        switch self {
        case .general: nil
        case .left: "left"
        case .center: "center"
        case .right: "right"
        }
    }
}

extension VerticalAlignment {
    /// The alignment as it is stored (18.18.88); nil for the default.
    fileprivate var stored: String? {
        switch self {
        case .top: "top"
        case .center: "center"
        case .bottom: nil
        }
    }
}
