/// One of the up to four sections of a number-format code.
struct FormatSection: Hashable {
    /// The pieces in order; letters that depend on their neighbours are settled.
    let tokens: [FormatToken]
    /// When the section applies, where the code says so itself.
    let condition: FormatCondition?
    /// Which of the ways of showing a value the section uses.
    let style: FormatSectionStyle

    /// Settles the pieces as scanned.
    init(_ scanned: [FormatToken], condition: FormatCondition?) {
        self.condition = condition
        style = FormatSectionStyle(scanned)
        tokens = style == .date ? DateSectionResolver.settled(scanned) : scanned
    }

    /// Whether the section shows the text of a cell.
    var showsText: Bool { tokens.contains(.text) }

    /// What a number under this section stands for.
    var kind: NumberFormatKind {
        switch style {
        case .text: .text
        case .date: dateKind
        case .general, .number, .scientific, .fraction:
            if tokens.contains(.percent) { .percent } else { showsCurrency ? .currency : .number }
        }
    }

    private var showsCurrency: Bool {
        tokens.contains { token in
            guard case .literal(let text) = token else { return false }
            return text.unicodeScalars.contains { $0.properties.generalCategory == .currencySymbol }
        }
    }

    private var dateKind: NumberFormatKind {
        var isElapsed = false
        for case .date(let part) in tokens {
            switch part {
            case .year, .era, .month, .day: return .date
            case .elapsedHours, .elapsedMinutes, .elapsedSeconds: isElapsed = true
            case .hour, .minute, .second, .secondFraction, .halfDay: continue
            }
        }
        return isElapsed ? .duration : .time
    }
}

/// The way a section shows a value.
enum FormatSectionStyle: Hashable {
    /// With the word General.
    case general
    /// As digits, or as fixed words when the section has no digit.
    case number
    /// With an exponent.
    case scientific
    /// As a numerator over a denominator.
    case fraction
    /// As a date, a time or a duration.
    case date
    /// As the text of the cell.
    case text

    /// The style that a section's pieces call for.
    init(_ tokens: [FormatToken]) {
        var style = FormatSectionStyle.number
        for token in tokens {
            switch token {
            case .date:
                self = .date
                return
            case .text: style = .text
            case .general where style != .text: style = .general
            case .exponent where style == .number: style = .scientific
            default: continue
            }
        }
        let isFraction = style == .number && FractionLayout(tokens) != nil
        self = isFraction ? .fraction : style
    }
}

/// One piece of a section of a number-format code (ECMA-376 part 1, 18.8.31).
enum FormatToken: Hashable {
    /// Text shown as it is: quoted, escaped, a currency sign, or a character that means nothing.
    case literal(String)
    /// `_x`: a gap as wide as x.
    case padding
    /// `*x`: x repeated to the width of the cell.
    case fill(String)
    /// `0`, `#` or `?`.
    case digit(DigitPlaceholder)
    /// The first point is the decimal point.
    case point
    /// Groups thousands between digits, divides by a thousand after them.
    case comma
    /// Shows the value times a hundred.
    case percent
    /// Divides numerator from denominator, or day from month.
    case slash
    /// `E+` shows the sign of every exponent, `E-` only of negative ones.
    case exponent(showsPlus: Bool)
    /// `@`: the text of the cell.
    case text
    /// The word General.
    case general
    /// A part of a date or a time.
    case date(DatePart)
}
