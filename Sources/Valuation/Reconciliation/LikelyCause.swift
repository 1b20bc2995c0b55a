package import SocialValue
import SpreadsheetModel

/// Why a stated value may disagree with answer × proxy. A suggestion to a person, never applied.
package enum LikelyCause: Hashable, Sendable {
    /// The stated value is this many times the arithmetic: 10, 100… (a digit too many), 12 or 52 (a year entered
    /// monthly or weekly), 100 (pounds and pence).
    case statedIsMultiple(Int)
    /// The arithmetic is this many times the stated value.
    case statedIsFraction(Int)
    /// The stated value is answer × the proxy value that the return prints, which is not the council's.
    case printedProxy(Proxy)
    /// The stated value is answer × the proxy value of another edition of the framework.
    case otherEdition(EditionProxy)
    /// The arithmetic was multiplied by the contract's length, in years.
    case contractYears(Int)
    /// The stated value is that of the row above or below: its reference.
    case neighbouringRow(String)
    /// The other rows work the value out by formula and this one is typed.
    case typedOverFormula
}

extension LikelyCause {
    /// The first cause, in the order above, that rounding makes exact; nil when none fits.
    ///
    /// - Parameters:
    ///   - index: the place of the line among `lines`.
    ///   - formulasPrevail: whether most of the lines work their value out, as ``formulasPrevail(in:)`` tells.
    ///   - contractYears: the contract's length when the council gives it and it is whole years.
    package static func of(
        _ index: Int, in lines: [ValuedLine], formulasPrevail: Bool, contractYears: Int? = nil
    ) -> LikelyCause? {
        let line = lines[index]
        guard let stated = line.stated, let answer = line.line.answer.state.quantity, let proxy = line.proxy else {
            return nil
        }
        return otherProxy(stated, answer: answer, of: line)
            ?? multiple(stated, answer: answer, proxy: proxy)
            ?? years(contractYears, stated, answer: answer, proxy: proxy)
            ?? neighbour(stated, of: index, in: lines)
            ?? (formulasPrevail && !line.line.stated.isFormula ? .typedOverFormula : nil)
    }

    /// Whether more than half of some lines work their stated value out by formula. Cost: one pass over them.
    package static func formulasPrevail(in lines: [ValuedLine]) -> Bool {
        lines.count { $0.line.stated.isFormula } * 2 > lines.count
    }

    /// The proxy value that the return prints, or that of another edition, when one explains the stated value.
    private static func otherProxy(_ stated: Money, answer: ExactDecimal, of line: ValuedLine) -> LikelyCause? {
        guard stated != .zero, let measure = line.measure else { return nil }
        if let edition = measure.otherEditions.first(where: {
            $0.proxy.value != line.proxy?.value && RoundingTolerance.matches(stated, answer: answer, proxy: $0.proxy)
        }) {
            return .otherEdition(edition)
        }
        guard let printed = line.line.proxy.proxy, printed.value != line.proxy?.value,
            RoundingTolerance.matches(stated, answer: answer, proxy: printed)
        else { return nil }
        return .printedProxy(printed)
    }

    private static func years(
        _ years: Int?, _ stated: Money, answer: ExactDecimal, proxy: Proxy
    ) -> LikelyCause? {
        guard let years, years > 1, stated != .zero,
            RoundingTolerance.matches(stated, answer: answer, proxy: proxy, factor: ExactDecimal(years))
        else { return nil }
        return .contractYears(years)
    }

    /// The factors people make: misplaced digits, months, weeks.
    private static let factors = [10, 100, 1000, 12, 52, 10_000, 100_000, 1_000_000]

    private static func multiple(_ stated: Money, answer: ExactDecimal, proxy: Proxy) -> LikelyCause? {
        // Nothing is a small enough part of anything, within half a penny.
        guard stated != .zero else { return nil }
        for factor in factors {
            if RoundingTolerance.matches(stated, answer: answer, proxy: proxy, factor: ExactDecimal(factor)) {
                return .statedIsMultiple(factor)
            }
            guard let share = ExactDecimal(1).divided(by: ExactDecimal(factor), places: 20) else { continue }
            if RoundingTolerance.matches(stated, answer: answer, proxy: proxy, factor: share) {
                return .statedIsFraction(factor)
            }
        }
        return nil
    }

    private static func neighbour(_ stated: Money, of index: Int, in lines: [ValuedLine]) -> LikelyCause? {
        guard stated != .zero else { return nil }
        let near = [index - 1, index + 1].filter(lines.indices.contains).map { lines[$0] }
        return near.first { $0.computed == stated }.map { .neighbouringRow($0.line.label) }
    }
}
