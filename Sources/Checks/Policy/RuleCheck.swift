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

extension ValuedReturn {
    /// The lines that pledge something for one of these measures; with none given, for any counted in the unit.
    func pledges(for measures: [MeasureReference], orIn family: UnitFamily) -> [ValuedLine] {
        measures.isEmpty ? pledges.filter { $0.unit.family == family } : pledges(for: measures)
    }

    private var pledges: [ValuedLine] { lines.filter { $0.quantity > .zero } }

    /// How many person-years an answer in full-time equivalents comes to; nil when the tender does not say enough.
    func personYears(_ people: ExactDecimal) -> ExactDecimal? {
        guard let tender = framework?.tender, let basis = tender.fteBasis else { return nil }
        switch basis {
        case .fteYears: return people
        case .headcountOnce: return tender.lengthInYears.flatMap { people.multiplied(by: $0) }
        }
    }
}

extension ValuedLine {
    /// The unit answers are counted in: the council's, or the return's own.
    var unit: MeasureUnit { measure?.unit ?? line.unit }

    /// By how much another answer, or another proxy value, would change the line's value; nil when that has none.
    func effect(of answer: ExactDecimal?, times proxy: Proxy?) -> ExactDecimal? {
        guard let answer, let proxy, let computed, let product = answer.multiplied(by: proxy.value),
            let other = Money(rounding: product)
        else { return nil }
        return (other - computed).magnitude.pounds
    }

    /// The value of a part of the answer, at the line's proxy value; nil when it has none.
    func value(of part: ExactDecimal) -> ExactDecimal? {
        proxy.flatMap { part.multiplied(by: $0.value) }.flatMap { Money(rounding: $0) }?.magnitude.pounds
    }
}

extension [ValuedLine] {
    /// The quantities added up; nil when that needs more than 38 digits.
    var quantity: ExactDecimal? {
        reduce(ExactDecimal?.some(.zero)) { sum, line in sum?.adding(line.quantity) }
    }

    /// The line with the largest quantity; the first of equals.
    var largest: ValuedLine? {
        reduce(ValuedLine?.none) { best, line in best.map { $0.quantity >= line.quantity } == true ? best : line }
    }

    /// "NT1, NT1a and NT1c"; of many, the first ones and how many more.
    var names: String {
        var labels = prefix(6).map(\.line.label)
        if count > labels.count { labels.append("\(count - labels.count) more") }
        guard let last = labels.last, labels.count > 1 else { return labels.first ?? "" }
        return labels.dropLast().joined(separator: ", ") + " and " + last
    }
}

extension ExactDecimal {
    /// With thousands separated, and as many places as it has.
    var shown: String { groupedText(places: decimalPlaces) }

    /// The value as pounds for a person: "£1,000.00"; plain digits beyond any amount of money.
    var asPounds: String { Money(rounding: self)?.displayText ?? "£\(shown)" }
}
