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
