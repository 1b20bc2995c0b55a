import NumberFormats
package import SpreadsheetModel

extension Cell {
    /// What the cell holds as text: a number's stored literal, TRUE or FALSE, an error's name; nil when it is blank or
    /// holds only white space.
    package var content: String? { value.content }

    /// The cell's text on one line; nil when it is blank.
    package var label: String? { content.map(PrintedText.singleLine) }

    /// The month or other period that a date in the cell is shown as, "Apr-26"; nil when it holds no date or shows a day.
    package func periodShown(dateSystem: DateSystem) -> String? {
        guard isShownAsDate || isStoredDate else { return nil }
        let text = displayText(dateSystem: dateSystem)
        return PeriodWords.isPeriod(HeadingVocabulary.normalized(text)) ? text : nil
    }

    private var isStoredDate: Bool {
        guard case .date = value else { return false }
        return true
    }

    /// Whether a formula in the cell gave an error, or no result was stored for it.
    package var hasNoResult: Bool {
        if case .error = value { return true }
        return content == nil && formula != nil
    }

    /// The exact number in the cell; nil when it holds anything but a number that is not a date.
    package var plainNumber: ExactDecimal? {
        guard case .number(let literal) = value, !format.kind.isTemporal else { return nil }
        return literal.decimal
    }
}

extension CellValue {
    /// The value as text: a number's stored literal, TRUE or FALSE, an error's name; nil when it is blank or holds only
    /// white space.
    var content: String? {
        let text =
            switch self {
            case .blank: ""
            case .text(let text): text
            case .number(let literal): literal.text
            case .boolean(let isTrue): isTrue ? "TRUE" : "FALSE"
            case .error(let name): name
            case .date(let iso): iso
            }
        return PrintedText.isBlank(text) ? nil : text
    }

    /// Whether the value is anything but white space: whether there is a ``content``.
    package var isFilled: Bool {
        switch self {
        case .blank: false
        case .text(let text), .error(let text), .date(let text): !PrintedText.isBlank(text)
        case .number(let literal): !PrintedText.isBlank(literal.text)
        case .boolean: true
        }
    }
}

extension NumberFormatKind {
    /// Whether a number under this kind of format is a point or a span of time.
    package var isTemporal: Bool {
        switch self {
        case .date, .time, .duration: true
        case .number, .currency, .percent, .text: false
        }
    }
}
