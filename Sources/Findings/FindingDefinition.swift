/// What a kind of finding means, told once: the source of `explain` and of `Docs/Findings.md`.
package struct FindingDefinition: Hashable, Sendable {
    /// Its stable name.
    package let code: FindingCode
    /// How much it matters, unless the case at hand says otherwise.
    package let severity: Severity
    /// Who can put it right.
    package let who: Responsible
    /// One line: what was found.
    package let title: String
    /// Why it matters, in plain words.
    package let meaning: String
    /// How to put it right, as an instruction.
    package let fix: String
    /// What the bidder itself is told to do, where ``fix`` speaks to the council's officer; nil where one will do.
    package let request: String?

    package init(
        _ code: FindingCode, _ severity: Severity, _ who: Responsible, title: String, meaning: String, fix: String,
        request: String? = nil
    ) {
        self.code = code
        self.severity = severity
        self.who = who
        self.title = title
        self.meaning = meaning
        self.fix = fix
        self.request = request
    }
}
