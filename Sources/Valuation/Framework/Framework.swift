/// A council's framework: the tender, its themes, its measures with their proxy values, its priority schemes and rules.
package struct Framework: Hashable, Sendable {
    /// The contract that is tendered.
    package var tender: Tender
    /// Theme names in the council's order, those without measures included.
    package var themes: [String]
    /// The measures in the council's order.
    package var measures: [Measure]
    /// The schemes measures are mapped to.
    package var schemes: [PriorityScheme]
    /// What the council asks of answers taken together: its policy, in its order.
    package var rules: [PolicyRule]
    /// The council's file that it was read from for valuing returns; nil when it was put together otherwise.
    package var file: SourceFile?

    package init(
        tender: Tender = Tender(), themes: [String], measures: [Measure], schemes: [PriorityScheme],
        rules: [PolicyRule] = []
    ) {
        self.tender = tender
        self.themes = themes
        self.measures = measures
        self.schemes = schemes
        self.rules = rules
    }

    /// The measure a reference names, by any of its codes. Cost: proportional to the number of measures.
    package func measure(_ reference: MeasureReference) -> Measure? {
        measures.first { $0.reference.isSameMeasure(as: reference) }
    }
}
