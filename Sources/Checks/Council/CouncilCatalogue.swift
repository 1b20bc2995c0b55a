package import CouncilFramework
package import Findings
package import SocialValue
package import SpreadsheetModel

/// Every check of a council's framework. A new check is one new file in this folder and one line here.
package enum CouncilCatalogue {
    /// The checks, in the order their findings are given.
    package static let checks: [any CouncilCheck.Type] = [
        CouncilReferenceMalformed.self,
        CouncilRowHidden.self,
        CouncilProxyUnreadable.self, CouncilProxyMissing.self,
        CouncilTextUnseen.self,
        CouncilDatesFrom1904.self,
        CouncilValueUnreadable.self,
        CouncilLabelUnknown.self,
        CouncilMeasureDuplicate.self,
        CouncilMeasureIncomplete.self,
        CouncilPriorityMissing.self,
        CouncilPriorityUnused.self,
        CouncilPriorityOutOfDate.self,
        CouncilMappingOdd.self,
        CouncilRuleMeasureUnknown.self,
        CouncilWeightsUneven.self,
        CouncilMethodIncomplete.self,
        CouncilPointsMeasureUnknown.self,
        CouncilTenderIncomplete.self,
        CouncilFactDuplicate.self,
        CouncilAcceptanceIncomplete.self,
    ]

    /// Every kind of finding, by code.
    package static let definitions: [FindingDefinition] = checks.flatMap { $0.definitions }
        .sorted { $0.code.description < $1.code.description }

    /// Everything the checks find: in what the reader noted, in the order of sheets and rows, then in the whole.
    static func findings(in reading: CouncilReading) -> [Finding] {
        let noted = reading.notes.compactMap { note in
            checks.lazy.compactMap { $0.finding(of: note) }.first
        }
        return noted + checks.flatMap { $0.findings(in: reading.framework, at: reading.places) }
    }
}

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

    /// The framework, for valuing returns.
    ///
    /// - Throws: ``FrameworkFault`` at the first finding that stops.
    package func usableFramework() throws(FrameworkFault) -> Framework {
        if let stop = findings.first(where: { $0.severity == .stop }) { throw FrameworkFault(stop) }
        return framework
    }
}

/// One check of a council's framework: the findings it can make, and the rule that makes them.
package protocol CouncilCheck: SendableMetatype {
    /// The kinds of finding it makes.
    static var definitions: [FindingDefinition] { get }

    /// What it makes of something that the reader noted; nil for what other checks are about.
    static func finding(of note: CouncilNote) -> Finding?

    /// What it finds in the framework as a whole.
    static func findings(in framework: Framework, at places: CouncilPlaces) -> [Finding]
}

extension CouncilCheck {
    /// Nil: for checks of the whole.
    static func finding(of note: CouncilNote) -> Finding? { nil }

    /// Nothing: for checks of what the reader noted.
    static func findings(in framework: Framework, at places: CouncilPlaces) -> [Finding] { [] }
}

/// Thrown when a council's framework cannot be used, so that returns cannot be valued with it.
package struct FrameworkFault: Error, Hashable {
    /// Where the fault stands.
    package let location: CellLocation
    /// What is wrong, as a sentence.
    package let detail: String
    /// How to put it right.
    package let fix: String

    /// The fault that a finding stands for.
    init(_ finding: Finding) {
        location = finding.location
        detail = finding.message
        fix = finding.fix
    }

    /// What to tell an officer.
    package var message: String { "The council workbook cannot be used. \(location): \(detail) \(fix)" }
}
