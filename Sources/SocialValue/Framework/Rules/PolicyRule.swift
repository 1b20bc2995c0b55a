package import SpreadsheetModel

/// One rule of the council's about answers: on double counting, plausibility or eligibility.
///
/// Rules are data, so that a council changes its policy in a spreadsheet. Measures that a return does not have make a
/// rule say nothing.
package struct PolicyRule: Hashable, Sendable {
    /// Its short name, unique in the framework: "R18".
    package var name: String
    /// What it asks.
    package var kind: RuleKind
    /// The measures it is about; none means every measure of the unit that its kind is about.
    package var measures: [MeasureReference]
    /// The measures they are held against, for the kinds that compare.
    package var against: [MeasureReference]
    /// The bound, for the kinds that have one; its unit is the kind's.
    package var limit: ExactDecimal?
    /// How much breaking it matters.
    package var weight: RuleSeverity
    /// Why the council asks it, as a sentence.
    package var reason: String

    package init(
        _ name: String, _ kind: RuleKind, measures: [MeasureReference] = [], against: [MeasureReference] = [],
        limit: ExactDecimal? = nil, weight: RuleSeverity, reason: String
    ) {
        self.name = name
        self.kind = kind
        self.measures = measures
        self.against = against
        self.limit = limit
        self.weight = weight
        self.reason = reason
    }

    /// A sentence about what breaks the rule, with why the council asks it behind it; the sentence alone where no reason
    /// is given.
    package func explained(_ sentence: String) -> String {
        let scalars = reason.unicodeScalars
        guard let end = scalars.lastIndex(where: { $0 != " " }) else { return sentence }
        return sentence + " " + String(scalars[...end])
    }
}

extension PolicyRule {
    /// The rule about those of its measures that a framework has; nil when that leaves it nothing to compare.
    package func restricted(to framework: Framework) -> PolicyRule? {
        var rule = self
        rule.measures = measures.filter { framework.measure($0) != nil }
        rule.against = against.filter { framework.measure($0) != nil }
        let lostMeasures = rule.measures.isEmpty && !measures.isEmpty
        let lostAgainst = rule.against.isEmpty && !against.isEmpty
        return lostMeasures || lostAgainst ? nil : rule
    }
}

extension Framework {
    /// The framework with its rules kept to the measures it has, as a new workbook should list them.
    package var withRulesOfItsMeasures: Framework {
        var framework = self
        framework.rules = rules.compactMap { $0.restricted(to: self) }
        return framework
    }
}

/// How much breaking a rule matters, or that the council does not apply it.
package enum RuleSeverity: String, Hashable, Sendable, CaseIterable {
    case stop
    case check
    case note
    case off
}
