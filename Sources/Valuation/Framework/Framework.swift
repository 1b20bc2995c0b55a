/// A council's framework: its themes, its measures with their proxy values, and its priority schemes.
package struct Framework: Hashable, Sendable {
    /// Theme names in the council's order, those without measures included.
    package var themes: [String]
    /// The measures in the council's order.
    package var measures: [Measure]
    /// The schemes measures are mapped to.
    package var schemes: [PriorityScheme]

    package init(themes: [String], measures: [Measure], schemes: [PriorityScheme]) {
        self.themes = themes
        self.measures = measures
        self.schemes = schemes
    }

    /// The measure a reference names, by any of its codes. Cost: proportional to the number of measures.
    package func measure(_ reference: MeasureReference) -> Measure? {
        measures.first { $0.reference.isSameMeasure(as: reference) }
    }
}
