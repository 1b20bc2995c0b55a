import Findings

/// The words in which questions are put to a bidder.
enum QueryWords {
    /// How much a question matters, as a bidder reads it.
    static func weight(_ severity: Severity) -> String {
        switch severity {
        case .stop: "Must be settled"
        case .check: "To confirm"
        case .note: "For information"
        }
    }
}
