/// What a data validation looks at (ECMA-376 part 1, 18.18.21, ST_DataValidationType).
public enum DataValidationKind: String, Hashable, Sendable {
    /// Nothing: only the prompt is shown.
    case any = "none"
    /// A whole number.
    case whole
    /// A number.
    case decimal
    /// One of a list.
    case list
    /// A date.
    case date
    /// A time of day.
    case time
    /// The number of characters.
    case textLength
    /// Whether a formula gives TRUE.
    case custom
}
