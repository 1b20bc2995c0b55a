/// How a line's stated value compares with answer × proxy.
package enum Reconciliation: String, Hashable, Sendable {
    /// The same to the penny.
    case agrees
    /// Apart by no more than the printed proxy's own rounding explains.
    case withinRounding = "within-rounding"
    /// Apart by more than rounding explains, or stated where nothing can be computed for want of a proxy value.
    case disagrees
    /// The return gives no value for an answered line.
    case notStated = "not-stated"
    /// There is no quantity to value.
    case notAnswered = "not-answered"
    /// The measure has no value in pounds.
    case recordOnly = "record-only"
}
