import Findings

extension Responsible {
    /// Whose turn it is, as a reader of the catalogue is told: "bidder to correct".
    var words: String {
        switch self {
        case .bidder: "bidder to correct"
        case .council: "council to decide"
        case .tool: "no action needed"
        }
    }
}
