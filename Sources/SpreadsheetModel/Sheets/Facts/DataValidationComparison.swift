/// How a data validation compares what is typed with its bounds (ECMA-376 part 1, 18.18.20,
/// ST_DataValidationOperator).
public enum DataValidationComparison: String, Hashable, Sendable {
    /// From the first bound to the second, both included.
    case between
    /// Below the first bound or above the second.
    case notBetween
    /// The first bound itself.
    case equal
    /// Anything but the first bound.
    case notEqual
    /// Below the first bound.
    case lessThan
    /// The first bound or below.
    case lessThanOrEqual
    /// Above the first bound.
    case greaterThan
    /// The first bound or above.
    case greaterThanOrEqual
}
