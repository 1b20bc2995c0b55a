/// One measure of a council's framework.
package struct Measure: Hashable, Sendable {
    /// Its reference, aliases included.
    package var reference: MeasureReference
    /// The name of its theme.
    package var theme: String
    /// What is asked.
    package var question: String
    /// What an answer counts.
    package var unit: MeasureUnit
    /// Its proxy value; nil or zero makes the measure record-only.
    package var proxy: Proxy?
    /// The council's priority for it under each scheme, by the scheme's name.
    package var priorities: [String: String]

    package init(
        reference: MeasureReference, theme: String, question: String, unit: MeasureUnit, proxy: Proxy?,
        priorities: [String: String] = [:]
    ) {
        self.reference = reference
        self.theme = theme
        self.question = question
        self.unit = unit
        self.proxy = proxy
        self.priorities = priorities
    }
}
