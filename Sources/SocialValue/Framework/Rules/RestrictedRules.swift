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
