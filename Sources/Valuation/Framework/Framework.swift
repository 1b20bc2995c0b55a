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

    /// The measure a reference names, by any of its codes; nil when it names none, or several. Cost: proportional to the
    /// number of measures.
    package func measure(_ reference: MeasureReference) -> Measure? {
        let first = measures.first { $0.reference.isSameMeasure(as: reference) }
        return reference.codes.count == 1 || measures(reference).count < 2 ? first : nil
    }

    /// The measures that a reference names: of "NT1/NT3" two, where the council's workbook does not hold them as codes of
    /// one. Of several rows for one measure, the first. Cost: proportional to the number of measures.
    package func measures(_ reference: MeasureReference) -> [Measure] {
        measures.filter { $0.reference.isSameMeasure(as: reference) }.reduce(into: []) { named, measure in
            if !named.contains(where: { $0.reference.isSameMeasure(as: measure.reference) }) { named.append(measure) }
        }
    }
}
