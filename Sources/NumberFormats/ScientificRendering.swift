import SpreadsheetModel

/// Shows a number with an exponent: `0.00E+00`, `##0.0E+0`.
struct ScientificRendering {
    let tokens: [FormatToken]

    /// A number that is not negative. With several places before the point the exponent is a multiple of their count.
    func text(of magnitude: ExactDecimal) -> String {
        let mark = tokens.firstIndex { if case .exponent = $0 { true } else { false } } ?? tokens.endIndex
        let mantissaTokens = tokens[..<mark]
        let exponentTokens = tokens[mark...].dropFirst()
        let layout = DigitLayout(mantissaTokens)
        let scaled = magnitude.scaled(byPowerOfTen: DigitLayout(tokens).powerOfTen)
        let (mantissa, power) = Self.split(scaled, layout: layout)
        let exponentLayout = DigitLayout(exponentTokens)
        let exponent = PlacedDigits(ExactDecimal(abs(power)), layout: exponentLayout)
        return DigitRendering.text(of: mantissaTokens, showing: PlacedDigits(mantissa, layout: layout))
            + sign(of: power, at: mark) + DigitRendering.text(of: exponentTokens, showing: exponent)
    }

    private func sign(of power: Int, at mark: Int) -> String {
        if power < 0 { return "E-" }
        return tokens[mark...].first == .exponent(showsPlus: true) ? "E+" : "E"
    }

    /// The number as mantissa and power of ten, the mantissa rounded to its places and still within its digits.
    private static func split(_ magnitude: ExactDecimal, layout: DigitLayout) -> (ExactDecimal, Int) {
        guard !magnitude.isZero else { return (.zero, 0) }
        let step = max(1, layout.integerPlaces)
        let top = magnitude.exponent + magnitude.significantDigits - (layout.integerPlaces == 0 ? 0 : 1)
        let power = top - ((top % step) + step) % step
        let mantissa = magnitude.scaled(byPowerOfTen: -power).rounded(toPlaces: layout.fractionPlaces)
        let limit = ExactDecimal(coefficient: 1, exponent: layout.integerPlaces)
        return mantissa < limit ? (mantissa, power) : (mantissa.scaled(byPowerOfTen: -step), power + step)
    }
}
