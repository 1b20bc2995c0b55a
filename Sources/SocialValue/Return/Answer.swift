package import SpreadsheetModel

/// A bidder's answer to one measure: what stands in the cell and what it was read as.
package struct Answer: Hashable, Sendable {
    /// The cell it is in; nil when the form has no cell for it.
    package let cell: CellReference?
    /// The cell's content as text; nil when it holds nothing.
    package let text: String?
    /// What it was read as.
    package let state: AnswerState
    /// How a quantity was got from the cell; nil when the cell stores it as a plain number, or holds none.
    package let interpretation: String?
    /// The answers for single years that this one is the sum of; empty for an answer given in one cell.
    package var years: [YearAnswer]
    /// A plain number that the bidder may have meant, for a person to confirm; nothing is valued with it.
    package let suggestion: String?
    /// Whether the cell says that its number is a percentage, by a percent sign that is typed or shown.
    package var isPercentage = false
    /// The number that the cell stores where its number format makes it show something else; nil in any other cell.
    package var stored: ExactDecimal?
    /// The day that the cell stores, with its time; nil unless the answer is a date.
    package let date: CivilDate?
    /// What the cell's fonts do to it, so that it was not read; nil for nearly every answer.
    package var printFault: PrintFault?
    /// Whether the cell holds text that is a number alone, or with the form's own unit, which nobody has to confirm.
    package var isPlainText = false
    /// The number as the cell shows it, where its format leaves places away; nil when it shows all of it.
    package var shownRounded: ExactDecimal?

    package init(
        cell: CellReference?, text: String?, state: AnswerState, interpretation: String? = nil,
        years: [YearAnswer] = [], suggestion: String? = nil, date: CivilDate? = nil
    ) {
        self.cell = cell
        self.text = text
        self.state = state
        self.interpretation = interpretation
        self.years = years
        self.suggestion = suggestion
        self.date = date
    }

    /// Whether it was put together from the years, rather than given in a cell of its own.
    package var isSumOfYears: Bool { years.contains { $0.answer.cell == cell } }

    /// Whether the cell still holds what the form put there, such as "Please Select".
    package var isPlaceholder: Bool { state == .blank && text != nil && years.isEmpty }
}

/// What the fonts of a cell do to what it stores, so that this is not what it says: a figure that is struck out, or the
/// mark of a footnote that is stored as one more digit.
package struct PrintFault: Hashable, Sendable {
    /// What is done to it.
    package enum Kind: Hashable, Sendable {
        /// A line goes through it: it is withdrawn.
        case struckOut
        /// It stands above the line, as the mark of a footnote does.
        case raised
        /// It stands below the line.
        case lowered
        /// It has the colour of the cell.
        case coloredAsFill
        /// It is too small to be read.
        case tiny
    }

    /// What is done to the text.
    package let kind: Kind
    /// The part of the text that it is done to; nil when that is all of it.
    package let part: String?
    /// All that the cell stores, as text.
    package let text: String

    package init(_ kind: Kind, part: String?, text: String) {
        self.kind = kind
        self.part = part
        self.text = text
    }
}

/// A bidder's answer for one year.
package struct YearAnswer: Hashable, Sendable {
    /// The heading of its column: "Year 1", "2026/27".
    package let year: String
    /// The answer in that column.
    package let answer: Answer

    package init(year: String, answer: Answer) {
        self.year = year
        self.answer = answer
    }
}
