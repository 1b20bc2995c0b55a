package import SpreadsheetModel

/// One measure's row in a return, as the return has it.
package struct ReturnLine: Hashable, Sendable {
    /// The reference; its codes are empty of meaning until a framework knows them.
    package var reference: MeasureReference?
    /// The reference cell's text as printed.
    package var referenceText: String
    /// The cell with the reference.
    package var referenceCell: CellReference
    /// What that cell's fonts do to the reference; nil for nearly every line.
    package var referenceFault: PrintFault?
    /// The theme the row belongs to.
    package var theme: String
    /// The cell that prints the theme, which may be a banner's or stand for several rows; nil when the form prints none.
    package var themeCell: CellReference?
    /// The question as printed.
    package var question: String
    /// The cell with the question; nil when the form has none for it.
    package var questionCell: CellReference?
    /// The unit as printed.
    package var unit: MeasureUnit
    /// The cell with the unit; nil when the form has none for it.
    package var unitCell: CellReference?
    /// The proxy value as printed.
    package var proxy: ReturnedProxy
    /// The bidder's answer.
    package var answer: Answer
    /// The pledged social value as printed.
    package var stated: StatedAmount
    /// The priority printed under each scheme, by the scheme's name.
    package var priorities: [String: String]
    /// How the bidder says it will deliver the pledge; nil when the form has no cell for it or the cell is blank.
    package var delivery: String?

    package init(
        reference: MeasureReference?, referenceText: String, referenceCell: CellReference, theme: String,
        question: String, unit: MeasureUnit, proxy: ReturnedProxy, answer: Answer, stated: StatedAmount,
        priorities: [String: String] = [:], delivery: String? = nil
    ) {
        self.reference = reference
        self.referenceText = referenceText
        self.referenceCell = referenceCell
        self.theme = theme
        self.question = question
        self.unit = unit
        self.proxy = proxy
        self.answer = answer
        self.stated = stated
        self.priorities = priorities
        self.delivery = delivery
    }

    /// The row's number as Excel shows it, from 1.
    package var rowNumber: Int { referenceCell.rowNumber }

    /// The reference as people write it.
    package var label: String { reference?.text ?? referenceText }
}

extension ReturnLine {
    /// Whether the bidder answered: anything but a blank, a dash or a word for nothing.
    package var isAnswered: Bool { !answer.state.isWithoutPledge }
}
