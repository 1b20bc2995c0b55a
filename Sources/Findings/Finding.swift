package import SpreadsheetModel

/// Something in a return that a person should know, always with its place. A value, never thrown.
package struct Finding: Hashable, Sendable {
    /// The kind of finding.
    package var code: FindingCode
    /// How much it matters here.
    package var severity: Severity
    /// File, sheet and cell.
    package var location: CellLocation
    /// The measure's reference as printed in the return, when the finding is about one line.
    package var reference: String?
    /// The sentence for a person.
    package var message: String
    /// The sentence as it is put to the bidder; nil where ``message`` will do.
    package var question: String?
    /// What the cell holds, quoted as shown; nil when nothing stands there.
    package var found: String?
    /// What was expected instead.
    package var expected: String?
    /// What to do, as an instruction.
    package var fix: String
    /// What to do, as it is put to the bidder.
    package var request: String
    /// Who can do it.
    package var who: Responsible
    /// How much it mattered as it was found, where a reply or the council's acceptance has made a note of it; else nil.
    package var raised: Severity?
    /// The bidder's own words about it on the form that went back, on one line and of limited length.
    package var reply: String?
    /// The council's acceptance of it; nil when there is none.
    package var acceptance: Acceptance?
    /// The effect on the total in pounds, without a sign; nil when there is none or it is not known.
    package var effect: ExactDecimal?
    /// How many findings it stands for: more than one where the others of its kind are only counted.
    package var times = 1

    /// A finding of a defined kind; severity, fix and who come from the definition unless given.
    package init(
        _ definition: FindingDefinition, at location: CellLocation, reference: String? = nil, message: String,
        found: String? = nil, expected: String? = nil, severity: Severity? = nil, fix: String? = nil,
        request: String? = nil, who: Responsible? = nil, effect: ExactDecimal? = nil
    ) {
        self.code = definition.code
        self.severity = severity ?? definition.severity
        self.location = location
        self.reference = reference.map(Quotation.cut)
        self.message = Quotation.cut(message)
        self.found = found.map(Quotation.cut)
        self.expected = expected.map(Quotation.cut)
        self.fix = Quotation.cut(fix ?? definition.fix)
        self.request = Quotation.cut(request ?? definition.request ?? fix ?? definition.fix)
        self.who = who ?? definition.who
        self.effect = effect
    }
}

/// The council's decision that a finding may stand: the officer takes responsibility for it, and no figure changes.
package struct Acceptance: Hashable, Sendable {
    /// Why it may stand.
    package let reason: String
    /// Who decided.
    package let by: String
    /// The day of the decision as a person reads it, "3 March 2026"; nil when it is not given.
    package let on: String?

    /// Whether it says what was found, and so falls when that changes.
    package let isTied: Bool

    package init(reason: String, by: String, on: String?, isTied: Bool = true) {
        self.isTied = isTied
        self.reason = reason
        self.by = by
        self.on = on
    }

    /// "Accepted by Jo Fell on 3 March 2026: a whole floor was let."
    package var sentence: String {
        let open = isTied ? "" : " (The council's workbook does not say what was found, so this applies to any figure.)"
        return "Accepted by \(by)\(on.map { " on \($0)" } ?? ""): \(reason)\(open)"
    }
}

/// What a report says beside its verdict where the council lets stops stand.
package enum AcceptedStops {
    /// "1 stop accepted by Jo Fell", with every name once; nil when no stop was accepted.
    package static func words(_ findings: [Finding]) -> String? {
        let stops = findings.filter { $0.acceptance != nil && $0.raised == .stop }
        guard !stops.isEmpty else { return nil }
        var names: [String] = []
        for case let name? in stops.map(\.acceptance?.by) where !names.contains(name) { names.append(name) }
        return "\(stops.count) \(stops.count == 1 ? "stop" : "stops") accepted by \(names.joined(separator: " and "))"
    }
}

/// Who can put a finding right.
package enum Responsible: String, Hashable, Sendable {
    /// The bidder who filled in the return.
    case bidder
    /// The council that issued the form.
    case council
    /// Pledgebook itself.
    case tool
}

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

extension Finding {
    /// What the bidder and the council have said about it, one sentence each, the council's first; empty when neither
    /// has. Every report shows these beside the finding.
    package var remarks: [String] {
        [acceptance?.sentence, reply.map { "The bidder replied: \"\($0)\"" }].compactMap(\.self)
    }

    /// Makes it a note, and keeps how much it mattered. Does nothing to a note.
    package mutating func settle() {
        guard severity > .note else { return }
        raised = severity
        severity = .note
    }
}
