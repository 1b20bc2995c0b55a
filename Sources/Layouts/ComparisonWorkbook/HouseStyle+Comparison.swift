import SpreadsheetModel
import WorkbookPlans

extension HouseStyle {
    /// The colours of the parts of a stacked bar: light and dark in turn, so that neighbours differ without the colour.
    static let parts = [
        Color(0x1F3A5F), Color(0xF0B37E), Color(0x2E7D6B), Color(0xD9C7E8), Color(0x8E1B10), Color(0x9CC9E0),
        Color(0x5B4A12), Color(0xC9D68A), Color(0x4B2E83), Color(0xE8A0B4),
    ]

    /// Marks with the places that they are rounded to.
    static func marks(places: Int) -> NumberFormat { number(places: places) }

    /// An answer that is far above all others': bold, over the colour of a check, with a word.
    static let highFigures = FigureFormats(remarked("high")) { format in
        format.font.isBold = true
        format.fill = checkFill
    }
    /// An answer that the council accepted in place of the one sent.
    static let acceptedFigures = FigureFormats(remarked("accepted")) { $0.font.isItalic = true }
    /// An answer that is only recorded and worth nothing.
    static let recordedFigures = FigureFormats(remarked("record only")) { _ in }

    /// A number with thousands and a word behind it.
    private static func remarked(_ word: String) -> (Int) -> NumberFormat {
        { places in NumberFormat(quantity(places: places).code + "\" (\(word))\"") }
    }

}
