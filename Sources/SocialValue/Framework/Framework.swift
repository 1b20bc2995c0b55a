package import SpreadsheetModel

/// A council's framework: the tender, its themes, its measures with their proxy values, its priority schemes and rules.
package struct Framework: Hashable, Sendable {
    /// The contract that is tendered.
    package var tender: Tender
    /// Theme names in the council's order, those without measures included.
    package var themes: [String]
    /// The measures in the council's order.
    package var measures: [Measure] {
        didSet { places = MeasurePlaces(measures.map { $0.reference }) }
    }
    /// The schemes measures are mapped to.
    package var schemes: [PriorityScheme]
    /// What the council asks of answers taken together: its policy, in its order.
    package var rules: [PolicyRule]
    /// The findings in bidders' returns that the council lets stand, in its order.
    package var accepted: [AcceptedFinding] = []
    /// The council's file that it was read from for valuing returns; nil when it was put together otherwise.
    package var file: SourceFile?
    /// Where each code stands among the measures.
    private var places: MeasurePlaces

    package init(
        tender: Tender = Tender(), themes: [String], measures: [Measure], schemes: [PriorityScheme],
        rules: [PolicyRule] = []
    ) {
        self.tender = tender
        self.themes = themes
        self.measures = measures
        places = MeasurePlaces(measures.map { $0.reference })
        self.schemes = schemes
        self.rules = rules
    }

    /// The measure a reference names, by any of its codes; nil when it names none, or several. Cost: proportional to the
    /// number of measures that have its codes.
    package func measure(_ reference: MeasureReference) -> Measure? {
        let first = places.first(of: reference).map { measures[$0] }
        return reference.codes.count == 1 || measures(reference).count < 2 ? first : nil
    }

    /// The place in the council's order of the first measure that shares a code with a reference; nil when none does.
    package func place(of reference: MeasureReference) -> Int? { places.first(of: reference) }

    /// The measures that a reference names: of "NT1/NT3" two, where the council's workbook does not hold them as codes of
    /// one. Of several rows for one measure, the first. Cost: that of ``measure(_:)``.
    package func measures(_ reference: MeasureReference) -> [Measure] {
        var named: Set<MeasureCode> = []
        return places.all(of: reference).map { measures[$0] }.filter { measure in
            let isNew = named.isDisjoint(with: measure.reference.codes)
            if isNew { named.formUnion(measure.reference.codes) }
            return isNew
        }
    }
}

/// A row of the council's decisions: a finding in one bidder's return that may stand, and who answers for that.
package struct AcceptedFinding: Hashable, Sendable {
    /// The bidder's name, as its return gives it.
    package let bidder: String
    /// The finding's code.
    package let code: String
    /// The measure's reference or the cell that the finding is about; nil for one about the return as a whole.
    package let subject: String?
    /// What was found when it was accepted, as reports print it; nil where the row does not say.
    package let found: String?
    /// Why it may stand.
    package let reason: String
    /// Who decided.
    package let by: String
    /// The day of the decision; nil when it is not given.
    package let on: CivilDate?

    package init(
        bidder: String, code: String, subject: String?, found: String? = nil, reason: String, by: String,
        on: CivilDate? = nil
    ) {
        self.bidder = bidder
        self.code = code
        self.subject = subject
        self.found = found
        self.reason = reason
        self.by = by
        self.on = on
    }
}
