package import SpreadsheetModel

/// An amount of money that a return prints: a line's pledged social value, a sub-total or the total.
package struct StatedAmount: Hashable, Sendable {
    /// The cell it stands in; nil when the form has no cell for it.
    package let cell: CellReference?
    /// The cell's content as text; nil when it holds nothing.
    package let text: String?
    /// The amount; nil when the cell is blank or cannot be read. A dash reads as nothing pledged, £0.00.
    package let amount: Money?
    /// Whether the cell holds something that is not an amount.
    package let isUnreadable: Bool
    /// Whether a formula makes the amount; a typed amount among formulas is worth a remark.
    package let isFormula: Bool
    /// The amounts for single years beside it, or those it is the sum of; empty for an amount given in one cell.
    package let years: [YearAmount]
    /// What the cell's fonts do to it, so that it was not read; nil for nearly every amount.
    package var printFault: PrintFault?
    /// The number that the cell stores where its number format makes it show something else, so that it was not read.
    package var stored: ExactDecimal?
    /// The amount as the cell shows it, where its format leaves places away; nil when it shows all of it.
    package var shownRounded: ExactDecimal?

    package init(
        cell: CellReference?, text: String?, amount: Money?, isUnreadable: Bool = false, isFormula: Bool = false,
        years: [YearAmount] = []
    ) {
        self.cell = cell
        self.text = text
        self.amount = amount
        self.isUnreadable = isUnreadable
        self.isFormula = isFormula
        self.years = years
    }

    /// A return that prints no amount here.
    package static let none = StatedAmount(cell: nil, text: nil, amount: nil)
}

extension StatedAmount {
    /// Whether it was added up from the amounts for single years, rather than given in a cell of its own.
    package var isSumOfYears: Bool { amount != nil && years.contains { $0.amount.cell == cell } }

    /// The amount as a line's; nil when there is none, or more than a line may be worth.
    package var amountOfLine: Money? { amount.flatMap { $0.isTooLargeForLine ? nil : $0 } }
}
