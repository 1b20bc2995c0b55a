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

/// Where the proxy value of a line was taken from.
package enum ProxySource: String, Hashable, Sendable {
    /// The council's framework, as it should be.
    case council
    /// The return itself, because no framework was given.
    case `return`
}

/// The proxy value that a return prints for a line.
package struct ReturnedProxy: Hashable, Sendable {
    /// The cell it is in; nil when the form has no cell for it.
    package let cell: CellReference?
    /// The cell's content as text; nil when it holds nothing.
    package let text: String?
    /// The value; nil when the cell is blank or cannot be read.
    package let proxy: Proxy?
    /// Whether the cell holds something that is not a number.
    package let isUnreadable: Bool
    /// Whether the cell stores text, a number though it may read.
    package let isTyped: Bool
    /// What the cell's fonts do to it, so that it was not read; nil for nearly every one.
    package var printFault: PrintFault?
    /// The number that the cell stores where its number format makes it show something else, so that it was not read.
    package var stored: ExactDecimal?

    package init(
        cell: CellReference?, text: String?, proxy: Proxy?, isUnreadable: Bool = false, isTyped: Bool = false
    ) {
        self.cell = cell
        self.text = text
        self.proxy = proxy
        self.isUnreadable = isUnreadable
        self.isTyped = isTyped
    }
}
