package import SpreadsheetModel

/// Turns prices into marks: weight × lowest ÷ price. A price of £0 is the lowest there is: it has all marks, and any
/// price above it none.
package enum PriceMarks {
    /// The marks of a price, rounded half away from zero; nil for a negative price, or a working of more than 38 digits.
    ///
    /// - Parameter lowest: the lowest price of the bids in the ranking, the price's own included.
    package static func marks(
        of price: ExactDecimal, lowest: ExactDecimal, weight: ExactDecimal, places: Int
    ) -> ExactDecimal? {
        guard !price.isNegative, !lowest.isNegative else { return nil }
        guard price > .zero else { return weight.rounded(toPlaces: places) }
        return weight.multiplied(by: min(lowest, price))?.divided(by: price, places: places)
    }
}

/// Turns a score on the council's scale into marks.
package enum TypedMarks {
    /// The marks of a score, rounded half away from zero; nil for a score outside the scale.
    ///
    /// - Parameter scale: what scores are out of; nil where they are typed as marks.
    package static func marks(
        of score: ExactDecimal, scale: ExactDecimal?, weight: ExactDecimal, places: Int
    ) -> ExactDecimal? {
        let most = scale ?? weight
        guard !score.isNegative, score <= most else { return nil }
        guard most > .zero else { return .zero }
        guard let scale else { return score.rounded(toPlaces: places) }
        return weight.multiplied(by: score)?.divided(by: scale, places: places)
    }
}
