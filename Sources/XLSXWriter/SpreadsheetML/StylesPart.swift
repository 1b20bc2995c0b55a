import SpreadsheetModel
import WorkbookPlans

/// `xl/styles.xml` (ECMA-376 part 1, 18.8.39): the looks of cells, taken apart into number formats, fonts, fills and
/// borders, each stored once.
struct StylesPart {
    private let differentials: [CellFormat]
    private var styles: [Style] = []
    private var codes = InternedValues<String>()
    private var fonts = InternedValues<CellFont>()
    private var fills = InternedValues<Color>()
    private var borders = InternedValues<CellBorder>()

    /// A format and the positions of what it is put together from.
    private struct Style {
        let format: CellFormat
        let numberFormat: Int
        let font: Int
        let fill: Int
        let border: Int
    }

    /// The styles of formats, the first of which is that of cells that have none.
    init(formats: [CellFormat], differentials: [CellFormat]) {
        self.differentials = differentials
        for format in formats {
            styles.append(
                Style(
                    format: format, numberFormat: id(of: format.number), font: fonts.position(of: format.font),
                    fill: format.fill.map { Self.firstFill + fills.position(of: $0) } ?? 0,
                    border: borders.position(of: format.border)))
        }
        for format in differentials { _ = id(of: format.number) }
    }

    /// The first identifier of a number format that is not built into programs (18.8.30).
    private static let firstCode = 164
    /// The first fill that may be chosen: programs keep the first two for themselves.
    private static let firstFill = 2

    private mutating func id(of format: NumberFormat) -> Int {
        format == .general ? 0 : Self.firstCode + codes.position(of: format.code)
    }

    /// Writes the part.
    func write(to xml: inout XMLOutput) {
        xml.open("styleSheet", ["xmlns": Namespace.spreadsheetML])
        if !codes.values.isEmpty {
            xml.open("numFmts", ["count": codes.values.count])
            for (index, code) in codes.values.enumerated() { writeCode(code, id: Self.firstCode + index, to: &xml) }
            xml.close("numFmts")
        }
        xml.open("fonts", ["count": fonts.values.count])
        for font in fonts.values { write(font, to: &xml) }
        xml.close("fonts")
        writeFills(to: &xml)
        xml.open("borders", ["count": borders.values.count])
        for border in borders.values { write(border, isDifferential: false, to: &xml) }
        xml.close("borders")
        xml.markup(
            "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>")
        xml.open("cellXfs", ["count": styles.count])
        for style in styles { write(style, to: &xml) }
        xml.close("cellXfs")
        xml.markup("<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>")
        writeDifferentials(to: &xml)
        xml.close("styleSheet")
    }

    private func writeFills(to xml: inout XMLOutput) {
        xml.open("fills", ["count": Self.firstFill + fills.values.count])
        xml.markup(
            "<fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>")
        for color in fills.values {
            xml.markup("<fill><patternFill patternType=\"solid\">")
            xml.empty("fgColor", ["rgb": color])
            xml.markup("<bgColor indexed=\"64\"/></patternFill></fill>")
        }
        xml.close("fills")
    }

    private func write(_ style: Style, to xml: inout XMLOutput) {
        xml.open(
            "xf",
            [
                "numFmtId": style.numberFormat, "fontId": style.font, "fillId": style.fill, "borderId": style.border,
                "xfId": 0,
            ])
        if style.numberFormat > 0 { xml.attribute("applyNumberFormat", true) }
        if style.font > 0 { xml.attribute("applyFont", true) }
        if style.fill > 0 { xml.attribute("applyFill", true) }
        if style.border > 0 { xml.attribute("applyBorder", true) }
        if style.format.isAligned { xml.attribute("applyAlignment", true) }
        if !style.format.isLocked { xml.attribute("applyProtection", true) }
        if style.format.isAligned { writeAlignment(of: style.format, to: &xml) }
        if !style.format.isLocked { xml.empty("protection", ["locked": false]) }
        xml.close("xf")
    }

    /// The formats of conditional formats, which say only what differs from the cell's own (18.8.14).
    private func writeDifferentials(to xml: inout XMLOutput) {
        if differentials.isEmpty { return }
        xml.open("dxfs", ["count": differentials.count])
        for format in differentials {
            xml.open("dxf")
            writeDifferentialFont(format.font, to: &xml)
            if format.number != .general, let index = codes.values.firstIndex(of: format.number.code) {
                writeCode(format.number.code, id: Self.firstCode + index, to: &xml)
            }
            if let fill = format.fill {
                xml.markup("<fill><patternFill>")
                xml.empty("bgColor", ["rgb": fill])
                xml.markup("</patternFill></fill>")
            }
            if format.border.hasLine { write(format.border, isDifferential: true, to: &xml) }
            xml.close("dxf")
        }
        xml.close("dxfs")
    }
}

/// Interns formats by value: equal formats share one stored style, however many cells carry them.
struct StyleTable {
    /// The formats of cells, from the plain one, which every workbook has (`cellXfs`).
    private var formats = InternedValues<CellFormat>([.plain])
    /// The formats of conditional formats (`dxfs`).
    private var differentials = InternedValues<CellFormat>()

    /// The index of the style of a cell; 0 is the plain one.
    mutating func index(of format: CellFormat) -> Int { formats.position(of: format) }

    /// The index of the differential style of a conditional format.
    mutating func differentialIndex(of format: CellFormat) -> Int { differentials.position(of: format) }

    /// The part that holds the styles asked for so far.
    var part: StylesPart { StylesPart(formats: formats.values, differentials: differentials.values) }
}
