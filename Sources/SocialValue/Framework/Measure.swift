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
    /// Its proxy value as the council gives it; nil or zero makes the measure record-only.
    package var proxy: Proxy?
    /// The council's priority for it under each scheme, by the scheme's name.
    package var priorities: [String: String]
    /// Whether the council only records answers to it, whatever its proxy value.
    package var isRecordOnly: Bool
    /// The kind of value its pounds stand for; nil when the council does not say.
    package var valueType: ValueType?
    /// What bidders are told about it.
    package var guidance: String?
    /// Its proxy values in other editions, which no pledge is valued with: they tell where a wrong value came from.
    package var otherEditions: [EditionProxy]

    package init(
        reference: MeasureReference, theme: String, question: String, unit: MeasureUnit, proxy: Proxy?,
        priorities: [String: String] = [:], isRecordOnly: Bool = false, valueType: ValueType? = nil,
        guidance: String? = nil, otherEditions: [EditionProxy] = []
    ) {
        self.reference = reference
        self.theme = theme
        self.question = question
        self.unit = unit
        self.proxy = proxy
        self.priorities = priorities
        self.isRecordOnly = isRecordOnly
        self.valueType = valueType
        self.guidance = guidance
        self.otherEditions = otherEditions
    }

    /// The proxy value that pledges are worked out with; nil for a measure that is only recorded.
    package var valuedProxy: Proxy? { isRecordOnly ? nil : proxy }
}
