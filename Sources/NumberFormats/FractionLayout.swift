import SpreadsheetModel

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
