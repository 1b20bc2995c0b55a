import SpreadsheetModel

/// What a font, or the properties of a run, say that bears on how text is seen (ECMA-376 part 1, 18.8.22 and 18.4.7).
struct FontProperties: Hashable, Sendable {
    /// What needs no colour to be told.
    private(set) var look: TextLook = []
    private(set) var color = StyleColor.automatic

    /// Takes the property whose element started last.
    mutating func take(_ xml: borrowing XMLScanner) {
        switch xml.name {
        case .strike: set(.struckOut, xml.boolean(.attributeValue) ?? true)
        case .verticalAlignment:
            set(.raised, xml.string(.attributeValue) == "superscript")
            set(.lowered, xml.string(.attributeValue) == "subscript")
        case .fontSize:
            let points = xml.string(.attributeValue).flatMap { NumberLiteral($0).decimal }
            set(.tiny, points.map { $0 < Self.leastPoints } ?? false)
        case .color: color = StyleColor(xml) ?? .automatic
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
