import SpreadsheetModel

/// The digits of a number that is not negative, cut at the point and rounded to the places of a section.
struct PlacedDigits {
    /// Digits before the point, most significant first; empty below one.
    let whole: [UInt8]
    /// Digits after the point, exactly as many as the section has places.
    let fraction: [UInt8]
    let layout: DigitLayout

    /// Rounds half away from zero to the places of the layout.
    init(_ magnitude: ExactDecimal, layout: DigitLayout) {
        let text = Array(magnitude.text(places: layout.fractionPlaces).utf8)
        let isBelowOne = text.first == UInt8(ascii: "0")
        whole = isBelowOne ? [] : Array(text.prefix { $0 != UInt8(ascii: ".") })
        fraction = Array(text.suffix(layout.fractionPlaces))
        self.layout = layout
    }
}
