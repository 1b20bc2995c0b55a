package import Findings
import Valuation

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

    /// Everything the checks of the whole find, in the order of the checks.
    static func findings(in framework: Framework, at places: CouncilPlaces) -> [Finding] {
        checks.flatMap { $0.findings(in: framework, at: places) }
    }
}
