import SpreadsheetModel
import Valuation

/// The number format of an axis in pounds: whole pounds, thousands, millions or billions, by the largest amount on it,
/// so that labels stay short enough to stand level.
enum PoundScale {
    /// The least amount in pounds that each unit is for, with the digits of a label and what follows them.
    private static let units: [(least: Int, digits: String, unit: String)] = [
        (10_000_000_000, "#,##0,,,", "bn"), (1_000_000_000, "0.0,,,", "bn"), (10_000_000, "#,##0,,", "m"),
        (1_000_000, "0.0,,", "m"), (10_000, "#,##0,", "k"), (10, "#,##0", ""),
    ]

    /// The format for an axis that holds these amounts.
    static func format(of amounts: [Money]) -> NumberFormat {
        let largest = amounts.map(\.magnitude.pounds).max() ?? .zero
        let scale = units.first { largest >= ExactDecimal($0.least) } ?? (0, "0.00", "")
        let shown = "\"£\"\(scale.digits)" + (scale.unit.isEmpty ? "" : "\"\(scale.unit)\"")
        return NumberFormat("\(shown);\\-\(shown);\"£\"0")
    }
}
