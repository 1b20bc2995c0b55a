/// How much breaking a rule matters, or that the council does not apply it.
package enum RuleSeverity: String, Hashable, Sendable, CaseIterable {
    case stop
    case check
    case note
    case off
}
