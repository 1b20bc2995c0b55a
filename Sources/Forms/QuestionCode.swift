/// What tells a question to a bidder from others when the form comes back: the finding's code, and a fingerprint of the
/// measure and the figures that it is about. Once one of them changes the code is another, and an old reply no longer
/// counts. It keeps nothing secret: anybody can work it out again.
package struct QuestionCode: Hashable, Sendable, CustomStringConvertible {
    /// "part-exceeds-whole 3F2A-99B1".
    package let description: String

    /// The code of a question.
    ///
    /// - Parameters:
    ///   - finding: the code of the finding.
    ///   - facts: the measure and the figures, in a fixed order, each in one way of writing.
    package init(finding: String, facts: [String]) {
        let groups = Fingerprint.groups(of: ([finding] + facts).joined(separator: "\u{1F}"), count: 2)
        description = "\(finding) \(groups.joined(separator: "-"))"
    }
}
