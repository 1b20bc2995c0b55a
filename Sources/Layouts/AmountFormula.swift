import SocialValue
import SpreadsheetModel
import Valuation

/// The formula of a line's pledged social value, answer × proxy rounded to the penny: one pattern for every line of a
/// workbook, with the proxy and the answer in cells of the same row.
///
/// Programs multiply in binary, so that 1.05 × 2.1, which is 2.205, is a little less to them, and Gnumeric rounds that
/// down. Where a line is worth an exact half penny, every line is first rounded to as many places as the exact products
/// have: this takes the binary error away and changes no product, whichever line it is.
struct AmountFormula {
    /// The places of the first rounding; nil when there is none.
    private let places: Int?

    /// The formula for the lines of a workbook. Cost: one product a line.
    init(_ lines: [ValuedLine]) {
        let products = lines.compactMap { line in
            line.proxy.flatMap { proxy in line.line.answer.state.quantity.flatMap { $0.multiplied(by: proxy.value) } }
        }
        guard products.contains(where: Self.isHalfPenny) else {
            places = nil
            return
        }
        // With fewer places than the longest product has, rounding twice could make a penny of 2.2049. With more than a
        // program keeps digits, the first rounding would do nothing.
        let longest = products.map(\.decimalPlaces).max() ?? 0
        places = longest > NumberLiteral.excelDigits ? nil : longest
    }

    /// The formula in a row as Excel shows it, from 1, with the proxy and the answer in columns of those letters.
    func text(rowNumber: Int, proxy: String = "E", answer: String = "F") -> String {
        let formula: FormulaText =
            places.map { "ROUND(ROUND(\(proxy)\(rowNumber)*\(answer)\(rowNumber),\($0)),2)" }
            ?? "ROUND(\(proxy)\(rowNumber)*\(answer)\(rowNumber),2)"
        return formula.text
    }

    /// Whether the formula works a line's amount out: both figures are there, as numbers that a workbook keeps. Any
    /// other stands as text, which no formula multiplies.
    static func worksOut(_ line: ValuedLine) -> Bool {
        guard line.computed != nil, let proxy = line.proxy, let answer = line.line.answer.state.quantity else {
            return false
        }
        return [proxy.value, answer].allSatisfy(StoredNumber.keeps)
    }

    /// What the pattern is for, in a sentence; nil for the plain one.
    var note: String? {
        places.map {
            "The formulas round to \($0) places first, which is all that any line has, so that half pennies come out "
                + "the same in every program."
        }
    }

    /// Whether an amount in pounds lies in the middle between two pennies.
    private static func isHalfPenny(_ pounds: ExactDecimal) -> Bool {
        pounds.decimalPlaces == 3 && pounds.coefficient % 10 == (pounds.isNegative ? -5 : 5)
    }
}
