import Findings
import SocialValue
import Valuation

/// What has to be known of a grand total before it is used: that stops lie on it, and the total that the other figures
/// come to.
struct TotalStatus {
    /// That the total is not to be relied on; nil when no finding stops the return.
    let warning: String?
    /// The total on the other side, where it differs: what the return states, or what its answers come to.
    let difference: String?

    /// Both, in the order in which they matter; nil when there is nothing to say.
    var text: String? {
        let sentences = [warning, difference].compactMap(\.self)
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }

    init(_ valued: ValuedReturn, basis: ValuationBasis, findings: LineFindings) {
        let stops = findings.count(.stop)
        warning =
            switch stops {
            case 0: nil
            case 1: "Do not rely on this total until the problem marked Stop is resolved (see \(FindingsSheet.name))."
            default:
                "Do not rely on this total until the \(stops) problems marked Stop are resolved (see "
                    + "\(FindingsSheet.name))."
            }
        difference = Self.difference(valued, basis: basis)
    }

    private static func difference(_ valued: ValuedReturn, basis: ValuationBasis) -> String? {
        let printed = valued.source.statedTotal.amountOfLine
        let sum = valued.total.isStated ? valued.total.stated : nil
        switch basis {
        case .computed:
            if let printed { return sentence("The return states", printed, beside: valued.total.computed) }
            return sum.flatMap { sentence("The values in the return add up to", $0, beside: valued.total.computed) }
        case .stated:
            if let sum, let printed, printed != sum {
                return sentence("The total shown in the return is", printed, beside: sum)
            }
            return sum.flatMap { sentence("Answer × proxy value comes to", valued.total.computed, beside: $0) }
        }
    }

    private static func sentence(_ words: String, _ amount: Money, beside total: Money) -> String? {
        amount == total ? nil : "\(words) \(amount.displayText)."
    }
}

extension ValuedReturn {
    /// Whether every line states what answer × proxy gives, so that one set of figures says all there is to say.
    var isStatedAsComputed: Bool {
        total.isStated && lines.allSatisfy { ($0.stated ?? .zero) == ($0.computed ?? .zero) }
    }
}
