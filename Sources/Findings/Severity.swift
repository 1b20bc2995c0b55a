/// How much a finding matters.
package enum Severity: String, Hashable, Sendable, CaseIterable {
    /// The return cannot be relied on until somebody acts.
    case stop
    /// A person should look.
    case check
    /// Good to know.
    case note
}

extension Severity: Comparable {
    /// Orders by weight: a note is less than a check, a check less than a stop.
    package static func < (left: Severity, right: Severity) -> Bool { left.weight < right.weight }

    private var weight: Int {
        switch self {
        case .note: 0
        case .check: 1
        case .stop: 2
        }
    }
}
