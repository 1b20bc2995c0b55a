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

/// Where the parts of a fraction such as `# ??/??` or `# ?/8` stand among the pieces of a section.
struct FractionLayout: Hashable {
    /// What the fraction is over.
    enum Denominator: Hashable {
        /// Any denominator of up to so many digits.
        case digits(Int)
        /// This one, as written in the code.
        case fixed(Int)
    }

    /// The pieces of the whole number and what follows it; empty when the code shows improper fractions.
    let whole: Range<Int>
    /// The digit places of the numerator.
    let numerator: Range<Int>
    /// The pieces of the denominator; the slash stands just before them.
    let denominatorPieces: Range<Int>
    /// What the fraction is over.
    let denominator: Denominator

    /// Finds the fraction; nil when there is none.
    init?(_ tokens: [FormatToken]) {
        guard let slash = tokens.firstIndex(of: .slash) else { return nil }
        let start = Self.startOfDigits(endingAt: slash, in: tokens)
        guard start < slash else { return nil }
        let end = Self.endOfDenominator(startingAt: slash + 1, in: tokens)
        let pieces = tokens[(slash + 1)..<end]
        guard !pieces.isEmpty else { return nil }
        if pieces.contains(where: { if case .literal = $0 { true } else { false } }) {
            guard let fixed = Self.number(pieces), fixed > 0 else { return nil }
            denominator = .fixed(fixed)
        } else {
            denominator = .digits(pieces.count)
        }
        let firstDigit = tokens[..<start].firstIndex { if case .digit = $0 { true } else { false } }
        whole = (firstDigit ?? start)..<start
        numerator = start..<slash
        denominatorPieces = (slash + 1)..<end
    }

    private static func startOfDigits(endingAt end: Int, in tokens: [FormatToken]) -> Int {
        var start = end
        while start > 0, case .digit = tokens[start - 1] { start -= 1 }
        return start
    }

    private static func endOfDenominator(startingAt start: Int, in tokens: [FormatToken]) -> Int {
        var end = start
        while end < tokens.count {
            switch tokens[end] {
            case .digit: end += 1
            case .literal(let text) where text.utf8.count == 1 && Int(text) != nil: end += 1
            default: return end
            }
        }
        return end
    }

    /// The number that literal digits and zeros spell; nil for another placeholder among them or past seven digits,
    /// the most Excel takes.
    private static func number(_ pieces: ArraySlice<FormatToken>) -> Int? {
        guard pieces.count <= 7 else { return nil }
        var number = 0
        for piece in pieces {
            switch piece {
            case .digit(.zero): number *= 10
            case .literal(let text): number = number * 10 + (Int(text) ?? 0)
            default: return nil
            }
        }
        return number
    }
}

/// Finds the fraction nearest to a decimal.
enum RationalApproximation {
    /// The decimal places of the number that are looked at: all that Excel keeps of a number below one.
    private static let places = 15

    /// The fraction nearest to a number from zero to one among those with a denominator up to the limit (at most
    /// 9,999,999); of two equally near the one with the smaller denominator.
    ///
    /// Follows the continued fraction of the number: the best is the last convergent whose denominator fits, or the
    /// largest intermediate fraction after it. Cost: logarithmic in the limit.
    static func nearest(to number: ExactDecimal, denominatorLimit: Int) -> (numerator: Int, denominator: Int) {
        let scaled = number.rounded(toPlaces: places).scaled(byPowerOfTen: places).wholeNumber
        let rounded = scaled.flatMap { Int(exactly: $0) } ?? 0
        let whole = 1_000_000_000_000_000
        var rest = (whole, rounded)
        var previous = (numerator: 1, denominator: 0)
        var current = (numerator: 0, denominator: 1)
        while rest.1 != 0 {
            let quotient = rest.0 / rest.1
            let room = (denominatorLimit - previous.denominator) / current.denominator
            let steps = min(quotient, room)
            let next = (
                numerator: previous.numerator + steps * current.numerator,
                denominator: previous.denominator + steps * current.denominator
            )
            if steps < quotient {
                return isNearer(next, than: current, to: rounded, of: whole) ? next : current
            }
            (previous, current) = (current, next)
            rest = (rest.1, rest.0 % rest.1)
        }
        return current
    }

    private static func isNearer(
        _ a: (numerator: Int, denominator: Int), than b: (numerator: Int, denominator: Int), to number: Int,
        of whole: Int
    ) -> Bool {
        guard a.denominator > 0 else { return false }
        let distance = { (fraction: (numerator: Int, denominator: Int)) in
            (Int128(fraction.numerator) * Int128(whole) - Int128(number) * Int128(fraction.denominator)).magnitude
        }
        return distance(a) * UInt128(b.denominator) < distance(b) * UInt128(a.denominator)
    }
}
