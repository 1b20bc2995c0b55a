package import Findings
package import Valuation

/// A council's workbook, or the same as JSON, read as far as it can be: the framework, and what is wrong with it.
package struct CouncilReading: Hashable, Sendable {
    /// What was read. While a finding stops it, measures that cannot be used are missing or doubled here.
    package let framework: Framework
    /// Where each part stands.
    package let places: CouncilPlaces
    /// What a person should know of it, in the order of sheets and rows.
    package let findings: [Finding]
    /// Whose answers stand beside the measures; nil in a workbook that may be the council's own.
    package let answers: AnsweredTable?

    /// A framework as it was read, with the findings of reading; the checks of the whole are run here.
    package init(_ framework: Framework, places: CouncilPlaces, reading: [Finding], answers: AnsweredTable? = nil) {
        self.framework = framework
        self.places = places
        self.answers = answers
        findings = reading + CouncilCatalogue.findings(in: framework, at: places)
    }

    /// The framework, for valuing returns.
    ///
    /// - Throws: ``FrameworkFault`` at the first finding that stops.
    package func usableFramework() throws(FrameworkFault) -> Framework {
        if let stop = findings.first(where: { $0.severity == .stop }) { throw FrameworkFault(stop) }
        return framework
    }
}
