import SpreadsheetModel

/// Shows a number by one section of a number format.
struct SectionRendering {
    let section: FormatSection
    let dateSystem: DateSystem

    /// The number as shown, outer spaces dropped.
    func text(of number: ExactDecimal, showsSign: Bool) -> String {
        let sign = number.isNegative && showsSign ? "-" : ""
        let shown: String
        switch section.style {
        case .date:
            return DateRendering(section: section, system: dateSystem).text(of: number).trimmingSpaces
        case .fraction:
            shown =
                FractionRendering(section.tokens)?.text(of: number.magnitude)
                ?? GeneralNotation.text(of: number.magnitude)
        case .scientific: shown = ScientificRendering(tokens: section.tokens).text(of: number.magnitude)
        case .number: shown = DigitRendering(tokens: section.tokens).text(of: number.magnitude)
        case .general, .text:
            let general = GeneralNotation.text(of: number.magnitude)
            shown = section.tokens.map { $0 == .general || $0 == .text ? general : $0.fixedText }.joined()
        }
        return (sign + shown).trimmingSpaces
    }
}

extension FormatToken {
    /// What the piece shows whatever the number is; empty for places of digits and dates.
    var fixedText: String {
        switch self {
        case .literal(let text): text
        case .padding: " "
        case .fill(let text): text == " " ? text : ""
        case .percent: "%"
        case .slash: "/"
        case .point: "."
        case .comma: ","
        case .exponent(let showsPlus): showsPlus ? "E+" : "E-"
        case .digit, .text, .general, .date: ""
        }
    }
}

extension FormatSection {
    /// The text of a cell as the section shows it, its own spaces kept and those of the layout dropped at both ends;
    /// the text alone when showing it more than once would make it longer than a cell can hold.
    func shown(_ text: String) -> String {
        let isLayout = { (token: FormatToken) in
            switch token {
            case .padding, .fill: true
            default: false
            }
        }
        let inner = tokens.drop(while: isLayout).reversed().drop(while: isLayout).reversed()
        let repeats = inner.count { $0 == .text || $0 == .general }
        guard repeats <= 1 || text.utf16.count <= Self.textLimit / repeats else { return text }
        return inner.map { $0 == .text || $0 == .general ? text : $0.fixedText }.joined()
    }

    /// The most UTF-16 units a cell holds.
    private static let textLimit = 32_767
}

extension String {
    /// The text without the spaces at both ends.
    fileprivate var trimmingSpaces: String {
        let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") }
        guard let start = utf8.firstIndex(where: { !isSpace($0) }), let end = utf8.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(self[start...end])
    }
}

/// How Excel shows a number that has no format of its own.
enum GeneralNotation {
    /// At most eleven characters, the point counted and the sign not: the number is rounded to fit, without zeros at
    /// the end. What is too large (from 1E+11) or would lose its digits (below 0.0001, unless it fits as it is) is
    /// shown with six digits and an exponent.
    static func text(of number: ExactDecimal) -> String {
        guard !number.isZero else { return "0" }
        let magnitude = number.magnitude
        let sign = number.isNegative ? "-" : ""
        let power = magnitude.exponent + magnitude.significantDigits - 1
        if (-4...10).contains(power) {
            let rounded = magnitude.rounded(toPlaces: min(9, max(0, 9 - power)))
            if rounded < ExactDecimal(coefficient: 1, exponent: 11) { return sign + rounded.description }
        } else if (-9 ..< -4).contains(power), magnitude.decimalPlaces <= 9 {
            return sign + magnitude.description
        }
        return sign + exponentText(of: magnitude)
    }

    private static func exponentText(of magnitude: ExactDecimal) -> String {
        let rounded = magnitude.rounded(toSignificantDigits: 6)
        let power = rounded.exponent + rounded.significantDigits - 1
        let digits = String(power.magnitude)
        return rounded.scaled(byPowerOfTen: -power).description + (power < 0 ? "E-" : "E+")
            + (digits.utf8.count < 2 ? "0" : "") + digits
    }
}

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
