import NumberFormats
import SpreadsheetModel

/// The number format of each cell format of a workbook, and what its font does to what cells show, from the styles part
/// (ECMA-376 part 1, 18.8.39).
struct CellFormatTable: Sendable {
    /// By the index that cells give in `s`. An index beyond the table means General.
    private(set) var formats: [NumberFormat] = []
    /// The look of text under each cell format; empty when none has one.
    private(set) var looks: [TextLook] = []
    /// The colour of the cell under each cell format, nil where it cannot be told; empty when all are white.
    private var fills: [StyleColor?] = []
    /// The palette that colours are named by.
    private(set) var palette: [UInt32] = []

    /// A workbook without styles.
    init() {}

    /// Reads the styles part.
    init(_ document: XMLDocument, limits: ReadLimits) throws(PartError) {
        var parts = Parts()
        var xml = XMLScanner(document.bytes.span, from: document.start, limits: limits)
        guard try xml.next(start: "styleSheet") else { throw PartError(.wrongRoot, at: document.start) }
        while try xml.nextChild(of: 1) {
            let group = xml.name
            guard Parts.groups.contains(group) else { continue }
            while try xml.nextChild(of: 2) { try parts.take(&xml, of: group, limits) }
        }
        try xml.finish()
        formats = parts.xfs.map { xf in
            parts.codes[xf.numberFormat].map { NumberFormat($0) } ?? NumberFormat.builtIn(id: xf.numberFormat)
                ?? .general
        }
        let looks = parts.xfs.indices.map { parts.look(of: parts.xfs[$0], format: formats[$0]) }
        if looks.contains(where: { !$0.isEmpty }) { self.looks = looks }
        let fills = parts.xfs.map { parts.isWhite($0) ? .white : parts.fill($0) }
        if fills.contains(where: { $0 != .white }) { (self.fills, palette) = (fills, parts.palette) }
    }

    /// What text under the cell format at an index looks like; an index beyond the table is plain.
    func look(_ style: Int) -> TextLook { looks.indices.contains(style) ? looks[style] : [] }

    /// The colour of a cell under the cell format at an index; an index beyond the table is white.
    func fill(_ style: Int) -> StyleColor? { fills.indices.contains(style) ? fills[style] : .white }

    /// The parts of cell formats, each list in its order, that are put together at the end.
    private struct Parts {
        var codes: [Int: String] = [:]
        var fonts: [FontProperties] = []
        /// The colour of each fill; nil where it is a pattern or a gradient.
        var fills: [StyleColor?] = []
        var palette: [UInt32] = []
        var xfs: [(numberFormat: Int, font: Int, fill: Int)] = []

        static let groups: Set<XMLName> = ["numFmts", "fonts", "fills", "cellXfs", "colors"]

        /// Takes the child of a group that started last.
        mutating func take(_ xml: inout XMLScanner, of group: XMLName, _ limits: ReadLimits) throws(PartError) {
            switch (group, xml.name) {
            case ("numFmts", _):
                guard let id = xml.integer("numFmtId"), let code = xml.string("formatCode") else { return }
                try TextLength.formatCode.check(Array(code.utf8), from: 0, limits, at: xml.position)
                codes[id] = code
                try xml.check(codes.count, "numberFormats", limits.numberFormats, "the number of formats")
            case ("cellXfs", "xf"):
                xfs.append(
                    (xml.integer("numFmtId") ?? 0, xml.integer("fontId") ?? 0, xml.integer("fillId") ?? 0))
                try xml.check(xfs.count, "cellFormats", limits.cellFormats, "the number of formats")
            case ("fonts", "font"):
                var font = FontProperties()
                while try xml.nextChild(of: 3) { font.take(xml) }
                fonts.append(font)
                try xml.check(fonts.count, "cellFormats", limits.cellFormats, "the number of fonts")
            case ("fills", "fill"):
                fills.append(try Self.fill(&xml))
                try xml.check(fills.count, "cellFormats", limits.cellFormats, "the number of fills")
            case ("colors", "indexedColors"):
                while try xml.nextChild(of: 3), palette.count < Self.paletteSize {
                    palette.append(UInt32(xml.string("rgb") ?? "", radix: 16).map { $0 & 0xFF_FFFF } ?? 0)
                }
            default: return
            }
        }

        /// The colour of the fill that started last: none is white.
        private static func fill(_ xml: inout XMLScanner) throws(PartError) -> StyleColor? {
            var color: StyleColor?
            while try xml.nextChild(of: 3) {
                let pattern = xml.name == "patternFill" ? xml.string("patternType") ?? "none" : ""
                color = pattern == "none" ? .white : nil
                while try xml.nextChild(of: 4) {
                    if pattern == "solid", xml.name == "fgColor" { color = StyleColor(xml) }
                }
            }
            return color
        }

        /// The colour behind a cell; nil when it cannot be told.
        func fill(_ xf: (numberFormat: Int, font: Int, fill: Int)) -> StyleColor? {
            fills.indices.contains(xf.fill) ? fills[xf.fill] : .white
        }

        func isWhite(_ xf: (numberFormat: Int, font: Int, fill: Int)) -> Bool {
            fill(xf).map { StyleColor.isAlike(.white, $0, palette: palette) } ?? false
        }

        /// The look of text in a cell; a colour that its number format names goes before that of the font.
        func look(of xf: (numberFormat: Int, font: Int, fill: Int), format: NumberFormat) -> TextLook {
            let font = fonts.indices.contains(xf.font) ? fonts[xf.font] : FontProperties()
            let code = format.code.lowercased()
            if code.contains("[white]"), isWhite(xf) { return font.look.union(.coloredAsFill) }
            return font.look(on: fill(xf), palette: palette)
        }

        /// The colours that a workbook's own palette has at most.
        private static let paletteSize = 64
    }
}

/// What a font, or the properties of a run, say that bears on how text is seen (ECMA-376 part 1, 18.8.22 and 18.4.7).
struct FontProperties: Hashable, Sendable {
    /// What needs no colour to be told.
    private(set) var look: TextLook = []
    private(set) var color = StyleColor.automatic

    /// Takes the property whose element started last.
    mutating func take(_ xml: borrowing XMLScanner) {
        switch xml.name {
        case "strike": set(.struckOut, xml.boolean("val") ?? true)
        case "vertAlign":
            set(.raised, xml.string("val") == "superscript")
            set(.lowered, xml.string("val") == "subscript")
        case "sz":
            let points = xml.string("val").flatMap { NumberLiteral($0).decimal }
            set(.tiny, points.map { $0 < Self.leastPoints } ?? false)
        case "color": color = StyleColor(xml) ?? .automatic
        default: return
        }
    }

    /// The look of text in this font before a colour.
    func look(on fill: StyleColor?, palette: [UInt32]) -> TextLook {
        guard let fill, StyleColor.isAlike(color, fill, palette: palette) else { return look }
        return look.union(.coloredAsFill)
    }

    private mutating func set(_ part: TextLook, _ isOn: Bool) {
        if isOn { look.insert(part) } else { look.remove(part) }
    }

    /// Nobody reads smaller print on paper.
    private static let leastPoints = ExactDecimal(4)
}
