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
