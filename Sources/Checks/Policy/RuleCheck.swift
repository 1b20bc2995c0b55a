package import Findings
package import SocialValue
import SpreadsheetModel
package import Valuation

/// A check that applies the council's rules of one or more kinds.
///
/// Where no council's framework is given, those shipped rules are applied that hold for any council. Those of them that
/// need a fact of the tender say nothing then.
package protocol RuleCheck: ReturnCheck {
    /// The kinds of rule it applies.
    static var kinds: [RuleKind] { get }

    /// What breaks one rule of these kinds. The severity is set from the rule afterwards.
    static func findings(breaking rule: PolicyRule, in valued: ValuedReturn) -> [Finding]
}

extension RuleCheck {
    package static func findings(in valued: ValuedReturn) -> [Finding] {
        let rules = valued.framework?.rules ?? PolicyRule.shippedForAnyCouncil
        return rules.filter { kinds.contains($0.kind) }.flatMap { rule in
            guard let severity = Severity(rule.weight) else { return [Finding]() }
            return findings(breaking: rule, in: valued).map { finding in
                var weighted = finding
                weighted.severity = severity
                return weighted
            }
        }
    }
}

extension Severity {
    /// The severity a rule asks for; nil for a rule that is off.
    fileprivate init?(_ weight: RuleSeverity) {
        switch weight {
        case .stop: self = .stop
        case .check: self = .check
        case .note: self = .note
        case .off: return nil
        }
    }
}
