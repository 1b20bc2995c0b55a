package import SocialValue
package import SpreadsheetModel

/// The formulas that the form locks.
package enum FormFormula {
    /// Answer × proxy value of a row, empty until there is a number. A percentage counts by its hundredths.
    package static func value(
        answer: CellReference, proxy: CellReference, unit: UnitFamily, isWithoutWorth: Bool
    ) -> String {
        let factor = unit == .percent ? "*100" : ""
        let product = isWithoutWorth ? "0" : "ROUND(\(proxy)*\(answer)\(factor),2)"
        return "IF(ISNUMBER(\(answer)),\(product),\"\")"
    }

    /// The total of the rows from one amount to another.
    package static func total(from first: CellReference, to last: CellReference) -> String { "SUM(\(first):\(last))" }

    /// Whether two formulas are one, however programs spell it: letter case, spaces, `$`, `;` for `,` and a leading
    /// sign do not count.
    package static func isSame(_ formula: String, as other: String) -> Bool { plain(formula) == plain(other) }

    /// Whether two formulas are one, whatever rows they speak of. Rows change when others are added, moved or deleted.
    package static func isSameApartFromRows(_ formula: String, as other: String) -> Bool {
        plain(formula).filter { !$0.isNumber } == plain(other).filter { !$0.isNumber }
    }

    private static func plain(_ formula: String) -> String {
        let text = formula.uppercased().filter { !$0.isWhitespace && $0 != "$" }.map { $0 == ";" ? "," : $0 }
        return String(text.drop { $0 == "=" || $0 == "+" })
    }
}
