public import SpreadsheetModel

extension NumberFormat {
    /// What a number under this format stands for, told from the first section of the code with quoted text, escaped
    /// characters and brackets taken out.
    ///
    /// A date has one of the letters d, y, g, e or a month left, or is a system date (`[$-F800]`); a time has only
    /// hours, minutes and seconds; a duration counts past the clock (`[h]`, `[m]`, `[s]`). General, `[Red]`, AM/PM
    /// and `[$-809]` are none of these. Percent is told before currency, and currency by a currency sign anywhere in
    /// the section, quoted or in `[$£-809]`. A code that cannot be read is a number.
    /// Cost: proportional to the length of the code.
    public var kind: NumberFormatKind {
        firstSection?.kind ?? .number
    }

    /// How many decimal places of the *stored* value the first section shows; nil where the code does not fix it
    /// (General, text, dates, fractions, exponents, no digit at all), and then the value's own places count.
    ///
    /// "0.000000" is 6, "#,##0.00" is 2 and "0.##" is 2. Scaling is undone: "0%" is 2, since 0.25 shows as 25%, and
    /// "0.0," is -2, since it shows thousands to one place, that is to the hundred.
    /// Cost: proportional to the length of the code.
    public var shownDecimalPlaces: Int? {
        guard let section = firstSection, section.style == .number else { return nil }
        let layout = DigitLayout(section.tokens)
        guard layout.integerPlaces + layout.fractionPlaces > 0 else { return nil }
        return layout.fractionPlaces + layout.powerOfTen
    }

    private var firstSection: FormatSection? {
        code == Self.general.code ? nil : FormatScanner.sections(of: code)?.first
    }
}

/// What a number under a format stands for.
public enum NumberFormatKind: Hashable, Sendable {
    /// A plain number, General included.
    case number
    /// Money: the code shows a currency sign.
    case currency
    /// A share: shown multiplied by a hundred.
    case percent
    /// A calendar day, with or without a time of day.
    case date
    /// A time of day.
    case time
    /// An elapsed time, such as `[h]:mm`.
    case duration
    /// Text: the number was typed into a cell formatted as text.
    case text
}
