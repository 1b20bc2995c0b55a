import Valuation

/// One row of a block of the summary: a theme or a priority, its sums, and the formula of the computed one.
struct SummaryRow {
    let label: String
    let amounts: AmountPair
    let formula: String
}
