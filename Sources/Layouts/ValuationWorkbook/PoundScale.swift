import SocialValue
import SpreadsheetModel

/// The number format of an axis in pounds: whole pounds, thousands, millions or billions, by the largest amount on it,
/// so that labels stay short enough to stand level.
enum PoundScale {
    /// The least amount in pounds that each unit is for, with its format.
    private static let units: [(least: ExactDecimal, format: NumberFormat)] = [
        (10_000_000_000, format("#,##0,,,", "bn")), (1_000_000_000, format("0.0,,,", "bn")),
        (10_000_000, format("#,##0,,", "m")), (1_000_000, format("0.0,,", "m")), (10_000, format("#,##0,", "k")),
        (10, format("#,##0")),
    ].map { (ExactDecimal($0), $1) }

    /// The format of less than any unit is for.
    private static let pence = format("0.00")

    private static func format(_ digits: String, _ unit: String = "") -> NumberFormat {
        let shown = "\"£\"\(digits)" + (unit.isEmpty ? "" : "\"\(unit)\"")
        return NumberFormat("\(shown);\\-\(shown);\"£\"0")
    }

    /// The format for an axis that holds these amounts.
    static func format(of amounts: [Money]) -> NumberFormat {
        let largest = amounts.map(\.magnitude.pounds).max() ?? .zero
        return units.first { largest >= $0.least }?.format ?? pence
    }
}
