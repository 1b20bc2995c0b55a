import CouncilFramework
package import Findings
import SocialValue

/// Every check of a council's framework. A new check is one new file in this folder and one line here.
package enum CouncilCatalogue {
    /// The checks, in the order their findings are told.
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
