/// What a priority of a scheme adds up to.
package struct PriorityTotal: Hashable, Sendable {
    /// The scheme's name.
    package let scheme: String
    /// The priority's name; nil gathers the lines that have none under this scheme.
    package let priority: String?
    /// Its sums.
    package let amounts: ComputedAndStated
}
