import SpreadsheetModel

/// Where the digits of a section stand: how many on each side of the point, whether grouped, how scaled.
struct DigitLayout: Hashable {
    /// Digit places before the point.
    private(set) var integerPlaces = 0
    /// Digit places after the point.
    private(set) var fractionPlaces = 0
    /// The last place after the point where a `0` stands, from 0; -1 when there is none. Up to it every digit shows.
    private(set) var lastFilledFractionPlace = -1
    /// Whether a comma stands between two digit places before the point.
    private(set) var isGrouped = false
    /// The power of ten that the value is multiplied by: 2 for each percent sign, -3 for each comma after the digits.
    private(set) var powerOfTen = 0

    /// Measures the pieces up to the exponent, if there is one.
    init(_ tokens: some Sequence<FormatToken>) {
        var isPastPoint = false
        var isPastExponent = false
        var pendingCommas = 0
        for token in tokens {
            switch token {
            case .percent: powerOfTen += 2
            case .exponent: isPastExponent = true
            case .digit where isPastExponent: continue
            case .digit(let placeholder) where isPastPoint:
                if placeholder == .zero { lastFilledFractionPlace = fractionPlaces }
                fractionPlaces += 1
                pendingCommas = 0
            case .digit:
                isGrouped = isGrouped || pendingCommas > 0
                integerPlaces += 1
                pendingCommas = 0
            case .point:
                isPastPoint = true
                powerOfTen -= 3 * pendingCommas
                pendingCommas = 0
            case .comma where integerPlaces + fractionPlaces > 0: pendingCommas += 1
            default: continue
            }
        }
        powerOfTen -= 3 * pendingCommas
    }
}

/// What a digit's place shows where the number has no digit for it.
enum DigitPlaceholder: Hashable {
    /// `0`: a zero.
    case zero
    /// `#`: nothing.
    case nothing
    /// `?`: a space.
    case space
}

/// Shows a number in fixed places: `#,##0.00`, `0%`, `000-0000`.
struct DigitRendering {
    let tokens: [FormatToken]

    /// A number that is not negative, rounded half away from zero at the last place of the section.
    func text(of magnitude: ExactDecimal) -> String {
        let layout = DigitLayout(tokens)
        let digits = PlacedDigits(magnitude.scaled(byPowerOfTen: layout.powerOfTen), layout: layout)
        return Self.text(of: tokens, showing: digits)
    }

    /// The pieces with their digits filled in.
    static func text(of tokens: some Sequence<FormatToken>, showing digits: PlacedDigits) -> String {
        var places = PlaceFiller(digits)
        return tokens.map { token in
            switch token {
            case .digit(let placeholder): places.fill(placeholder)
            case .point: places.point()
            case .comma where places.hasFilled: ""
            default: token.fixedText
            }
        }.joined()
    }
}

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
