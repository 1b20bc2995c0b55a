import Valuation

extension PriorityTotal {
    /// The priority's name, or the words for the lines that have none under the scheme.
    var label: String { priority ?? "No priority" }
}
