package import Findings
package import SocialValue
package import Valuation

/// What became of one file: a valued return with its findings, or a refusal.
package struct CheckedReturn: Sendable {
    /// The file's name without its folder.
    package let fileName: String
    /// The path that the file was given by.
    package var path: String
    /// What a report calls the file: its name, or its path where another file of the run has the same name.
    package var shownName: String
    /// Which of a file's returns it is, such as the sheet it is on; nil for the only one.
    package var part: String?
    /// The file's facts; nil when it could not be opened.
    package let file: SourceFile?
    /// What became of it.
    package let outcome: Result<ValuedReturn, Refusal>
    /// What was found, by row; empty when the file was refused.
    package let findings: [Finding]

    package init(fileName: String, file: SourceFile?, outcome: Result<ValuedReturn, Refusal>, findings: [Finding]) {
        self.fileName = fileName
        (path, shownName) = (fileName, fileName)
        self.file = file
        self.outcome = outcome
        self.findings = findings
    }

    /// Why the file was refused; nil when it was valued.
    package var refusal: Refusal? {
        guard case .failure(let refusal) = outcome else { return nil }
        return refusal
    }

    /// How many findings have this severity.
    package func count(_ severity: Severity) -> Int {
        findings.indices.reduce(0) { $0 + (findings[$1].severity == severity ? findings[$1].times : 0) }
    }
}
