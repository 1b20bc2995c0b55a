package import CouncilFramework
package import Findings
package import SocialValue

/// A council's framework as it was read, and what is wrong with it.
package struct CheckedFramework: Hashable, Sendable {
    /// What was read.
    package let reading: CouncilReading
    /// What a person should know of it.
    package let findings: [Finding]

    package init(_ reading: CouncilReading) {
        self.reading = reading
        findings = CouncilCatalogue.findings(in: reading)
    }

    /// The framework as far as it was read.
    package var framework: Framework { reading.framework }
    /// Where each part is.
    package var places: CouncilPlaces { reading.places }

    /// The framework, for valuing returns.
    ///
    /// - Throws: ``FrameworkFault`` at the first finding that stops.
    package func usableFramework() throws(FrameworkFault) -> Framework {
        if let stop = findings.first(where: { $0.severity == .stop }) { throw FrameworkFault(stop) }
        return framework
    }
}
