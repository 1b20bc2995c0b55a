import SpreadsheetModel

extension Cell {
    /// What the cell holds as text: a number's stored literal, TRUE or FALSE, an error's name; nil when it is blank or
    /// holds only white space.
    var content: String? {
        let text =
            switch value {
            case .blank: ""
            case .text(let text): text
            case .number(let literal): literal.text
            case .boolean(let isTrue): isTrue ? "TRUE" : "FALSE"
            case .error(let name): name
            case .date(let iso): iso
            }
        return PrintedText.isBlank(text) ? nil : text
    }

    /// The cell's text on one line; nil when it is blank.
    var label: String? { content.map(PrintedText.singleLine) }

    /// The exact number in the cell; nil when it holds anything but a number that is not a date.
    var plainNumber: ExactDecimal? {
        guard case .number(let literal) = value, !format.kind.isTemporal else { return nil }
        return literal.decimal
    }
}

extension NumberFormatKind {
    /// Whether a number under this kind of format is a point or a span of time.
    var isTemporal: Bool {
        switch self {
        case .date, .time, .duration: true
        case .number, .currency, .percent, .text: false
        }
    }
}
