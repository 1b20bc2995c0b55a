package import SpreadsheetModel

/// An amount of money that a return prints: a line's pledged social value, a sub-total or the total.
package struct StatedAmount: Hashable, Sendable {
    /// The cell it is in; nil when the form has no cell for it.
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

/// A sub-total that a return prints: of a theme, a section, a page, or of everything so far.
package struct StatedSubtotal: Hashable, Sendable {
    /// Its label as printed: "Subtotal: Jobs".
    package let label: String
    /// The cell with the label.
    package let labelCell: CellReference
    /// What it states.
    package let amount: StatedAmount
    /// The rows, from 1, of the first and the last line that it covers; nil when no line can be told to belong to it.
    package let rows: ClosedRange<Int>?
    /// The theme whose lines alone it covers; nil when it covers every line in ``rows``.
    package let theme: String?

    package init(
        label: String, labelCell: CellReference, amount: StatedAmount, rows: ClosedRange<Int>?, theme: String? = nil
    ) {
        self.label = label
        self.labelCell = labelCell
        self.amount = amount
        self.rows = rows
        self.theme = theme
    }

    /// Whether a line of the return is one of those it is the sum of.
    package func covers(_ line: ReturnLine) -> Bool {
        rows?.contains(line.rowNumber) == true && (theme == nil || theme == line.theme)
    }
}

/// The value that a return states for one year of a pledge.
package struct YearAmount: Hashable, Sendable {
    /// The heading of its column: "Year 1", "2026/27".
    package let year: String
    /// The amount in that column.
    package let amount: StatedAmount

    package init(year: String, amount: StatedAmount) {
        self.year = year
        self.amount = amount
    }
}
