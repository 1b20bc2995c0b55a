import SpreadsheetModel

/// Shows a number as a fraction: `# ??/??`, `?/8`.
struct FractionRendering {
    private let tokens: [FormatToken]
    private let layout: FractionLayout

    /// The most digits of a denominator that are searched, as in Excel.
    private static let digitLimit = 7

    /// Nil when the pieces hold no fraction.
    init?(_ tokens: [FormatToken]) {
        guard let layout = FractionLayout(tokens) else { return nil }
        self.tokens = tokens
        self.layout = layout
    }

    /// A number that is not negative; nil when its numerator needs more than 38 digits.
    func text(of magnitude: ExactDecimal) -> String? {
        let scaled = magnitude.scaled(byPowerOfTen: 2 * tokens.count { $0 == .percent })
        var whole = scaled.wholePart
        guard let rest = scaled.subtracting(whole) else { return nil }
        var (numerator, denominator) = nearestFraction(to: rest)
        if layout.whole.isEmpty {
            guard let product = whole.multiplied(by: ExactDecimal(denominator)),
                let improper = product.adding(ExactDecimal(numerator))
            else { return nil }
            return before + part(layout.numerator, improper, showsZero: true) + "/" + denominatorText(denominator)
                + after
        }
        if numerator == denominator {
            guard let next = whole.adding(ExactDecimal(1)) else { return nil }
            (whole, numerator) = (next, 0)
        }
        let isWhole = numerator == 0
        let shownWhole = part(layout.whole, whole, showsZero: isWhole)
        if isWhole, !tokens[layout.numerator].contains(.digit(.zero)) {
            let width = layout.numerator.count + 1 + layout.denominatorPieces.count
            return before + shownWhole + String(repeating: " ", count: width) + after
        }
        return before + shownWhole + part(layout.numerator, ExactDecimal(numerator)) + "/"
            + denominatorText(denominator)
            + after
    }

    private var before: String {
        let start = layout.whole.isEmpty ? layout.numerator.lowerBound : layout.whole.lowerBound
        return tokens[..<start].map(\.fixedText).joined()
    }

    private var after: String {
        tokens[layout.denominatorPieces.upperBound...].map(\.fixedText).joined()
    }

    /// A whole number in its places. A zero may have to show where its places would show nothing.
    private func part(_ range: Range<Int>, _ number: ExactDecimal, showsZero: Bool = false) -> String {
        var pieces = Array(tokens[range])
        if showsZero, let last = pieces.lastIndex(where: { if case .digit = $0 { true } else { false } }) {
            pieces[last] = .digit(.zero)
        }
        return DigitRendering.text(of: pieces, showing: PlacedDigits(number, layout: DigitLayout(pieces)))
    }

    private func denominatorText(_ denominator: Int) -> String {
        guard case .digits(let count) = layout.denominator else { return String(denominator) }
        let digits = String(denominator)
        let gap = max(0, count - digits.utf8.count)
        let pieces = tokens[layout.denominatorPieces]
        if pieces.first == .digit(.zero) { return String(repeating: "0", count: gap) + digits }
        return digits + (pieces.contains(.digit(.space)) ? String(repeating: " ", count: gap) : "")
    }

    /// The fraction nearest to a number from zero to one, that can be shown.
    private func nearestFraction(to rest: ExactDecimal) -> (numerator: Int, denominator: Int) {
        switch layout.denominator {
        case .fixed(let denominator):
            let numerator = rest.multiplied(by: ExactDecimal(denominator))?.rounded(toPlaces: 0).wholeNumber
            return (numerator.flatMap { Int(exactly: $0) } ?? 0, denominator)
        case .digits(let count):
            var limit = 1
            for _ in 0..<min(count, Self.digitLimit) { limit *= 10 }
            return RationalApproximation.nearest(to: rest, denominatorLimit: limit - 1)
        }
    }
}
