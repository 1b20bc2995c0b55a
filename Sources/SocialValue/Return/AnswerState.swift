package import SpreadsheetModel

/// What an answer cell holds. These are different things and stay different.
package enum AnswerState: Hashable, Sendable {
    /// A quantity other than zero.
    case number(ExactDecimal)
    /// Zero, written as a number.
    case zero
    /// Nothing.
    case blank
    /// A dash, as accounting formats show zero and people show "nothing".
    case dash
    /// "n/a", "nil", "none": the bidder says there is no pledge.
    case declined
    /// Text that is no quantity.
    case text
    /// A date, usually made by the spreadsheet out of something else.
    case date
    /// A cell error such as `#REF!`.
    case error
    /// A formula that carries no value.
    case formulaWithoutValue

    /// The quantity pledged; nil unless the answer is a number or zero.
    package var quantity: ExactDecimal? {
        switch self {
        case .number(let value): value
        case .zero: .zero
        case .blank, .dash, .declined, .text, .date, .error, .formulaWithoutValue: nil
        }
    }

    /// Whether the bidder made no pledge here, in a way that needs no question.
    package var isWithoutPledge: Bool {
        switch self {
        case .blank, .dash, .declined: true
        case .number, .zero, .text, .date, .error, .formulaWithoutValue: false
        }
    }

    /// The word the JSON contract uses.
    package var name: String {
        switch self {
        case .number: "number"
        case .zero: "zero"
        case .blank: "blank"
        case .dash: "dash"
        case .declined: "declined"
        case .text: "text"
        case .date: "date"
        case .error: "error"
        case .formulaWithoutValue: "formula-without-value"
        }
    }

    /// ``name`` as words of a sentence.
    package var words: String { name.replacing("-", with: " ") }

    /// The state of a quantity.
    package init(quantity: ExactDecimal) {
        self = quantity.isZero ? .zero : .number(quantity)
    }
}
