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
