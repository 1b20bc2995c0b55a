/// What a kind of finding means, in one place: the source of `explain` and of `Docs/Findings.md`.
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

/// The stable short name of a kind of finding, such as "stated-value-disagrees". An open set; a code is never reused.
package struct FindingCode: Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// The name: lower-case words joined by hyphens.
    package let description: String

    package init(stringLiteral name: String) {
        description = name
    }
}

/// How much of a text a finding may hold. A cell of 32,767 characters is told apart by its beginning, and what quotes it
/// whole in ten thousand findings would fill any report.
enum Quotation {
    /// The most bytes, in UTF-8.
    static let longest = 2_000

    /// The text, cut between two Unicode scalars with an ellipsis behind when it is longer. Cost: constant.
    static func cut(_ text: String) -> String {
        guard text.utf8.count > longest else { return text }
        var end = text.utf8.index(text.startIndex, offsetBy: longest - mark.utf8.count)
        while text.utf8[end] & 0xC0 == 0x80 { end = text.utf8.index(before: end) }
        return text[..<end] + mark
    }

    private static let mark = "…"
}
