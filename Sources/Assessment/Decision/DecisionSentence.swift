import SocialValue
import SpreadsheetModel

/// The one sentence on top of a decision: who is first as things are, and the smallest correction that changes it.
struct DecisionSentence {
    private let decision: Decision
    private let bids: [AssessedBid]
    private let ranked: [AssessedBid]

    init(_ decision: Decision, bids: [AssessedBid], ranked: [AssessedBid]) {
        (self.decision, self.bids, self.ranked) = (decision, bids, ranked)
    }

    var text: String {
        [missing, standing, correction].compactMap(\.self).joined(separator: " ")
    }

    /// What keeps a total from being made; nil where all marks are there, or where no weights are given.
    private var missing: String? {
        guard decision.basis != .total else { return nil }
        for bid in bids where bid.isIn {
            guard let score = bid.scores.first(where: { $0.marks == nil }), let why = score.missing else { continue }
            return "There is no winner yet: \(bid.name) has no marks for \(score.criterion.name), because \(why)."
        }
        return nil
    }

    private var basis: String {
        switch decision.figure {
        case .stated: "As sent"
        case .computed: "As computed"
        case .accepted: bids.contains { $0.value.accepted != nil } ? "With the accepted answers" : "As computed"
        }
    }

    private var standing: String? {
        let isWhole = decision.basis == .total
        let first = isWhole ? decision.winners : decision.winnersBySocialValue
        guard let leader = first.first else { return ranked.isEmpty ? "No bid can be ranked." : nil }
        let by = isWhole ? "" : " on social value alone"
        guard first.count == 1 else {
            return "\(basis), \(Self.list(first)) share first place\(by)."
        }
        let verb = isWhole ? "wins" : "is first"
        guard ranked.count > 1 else { return "\(basis), \(leader) \(verb)\(by): it is the only bid." }
        if decision.lead == .zero, isWhole {
            return
                "\(basis), \(leader) \(verb) by the tie rule (\(decision.tieRule.rawValue)): another bid has as many points."
        }
        let lead = decision.lead.map { " by \(amount($0))" } ?? ""
        return "\(basis), \(leader) \(verb)\(by)\(lead)."
    }

    /// Marks as the method rounds them, or pounds.
    private func amount(_ lead: ExactDecimal) -> String {
        if decision.leadIsAmount { return Money(rounding: lead)?.displayText ?? lead.description }
        return "\(lead) \(lead == ExactDecimal(1) ? "point" : "points")"
    }

    /// The flip that an officer can act on first: one that a finding speaks of, or else the smallest.
    private var correction: String? {
        guard ranked.count > 1, decision.basis != .nothing else { return nil }
        // Every bid stands and falls with its own lines: that one is left out is told where a finding doubts it.
        let open = decision.flips.filter { !$0.isSettled }
        guard
            let flip = open.first(where: { $0.finding != nil && $0.kind != .leftOut })
                ?? open.first(where: { $0.finding != nil || $0.kind != .leftOut })
        else { return "No correction of a single line changes that." }
        let cell = flip.location.cell.map { " (\($0))" } ?? ""
        let line = "\(flip.reference) in \(Self.possessive(flip.bidder)) return\(cell)"
        let outcome =
            flip.winnerAfter.map { "\($0) \(decision.basis == .total ? "wins" : "is first")" }
            ?? "first place is shared"
        return switch flip.kind {
        case .statedAsComputed: "Correct \(line) and \(outcome)."
        case .computedAsStated: "Count \(line) as it is stated and \(outcome)."
        case .acceptedAsSent: "Count \(line) as it was sent and \(outcome)."
        case .tenth: "Take a tenth of \(line) and \(outcome)."
        case .leftOut: "Leave out \(line) and \(outcome)."
        }
    }

    /// "A's", "Jones'".
    private static func possessive(_ name: String) -> String { name + (name.hasSuffix("s") ? "'" : "'s") }

    static func list(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.joined() }
        return names.dropLast().joined(separator: ", ") + " and " + last
    }
}
