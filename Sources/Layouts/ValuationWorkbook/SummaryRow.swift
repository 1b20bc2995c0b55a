import Valuation

/// One row of a block of the summary: a theme, a measure or a priority, its sums, and the formula of those on the
/// workbook's basis.
struct SummaryRow {
    let label: String
    /// What stands beside its bars.
    let short: String
    let amounts: ComputedAndStated
    let formula: String

    /// - Parameter short: nil for the label itself.
    init(label: String, short: String? = nil, amounts: ComputedAndStated, formula: String) {
        self.label = label
        self.short = short ?? label
        self.amounts = amounts
        self.formula = formula
    }
}
