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
