package import CouncilFramework
package import Findings
package import SocialValue
import SpreadsheetModel

/// Every check of an evaluation workbook. A new check is one new file in this folder and one line here.
package enum EvaluationCatalogue {
    /// The checks, in the order their findings are told.
    package static let checks: [any EvaluationCheck.Type] = [
        EvaluationRowIncomplete.self,
        EvaluationValueUnreadable.self,
        EvaluationLabelUnknown.self,
        EvaluationStatusWithoutReason.self,
        EvaluationBidDuplicate.self,
        EvaluationBidderUnknown.self,
        EvaluationScoreOutOfRange.self,
        EvaluationScoresApart.self,
        EvaluationConsensusWithoutReason.self,
        EvaluationAcceptedIncomplete.self,
        EvaluationAcceptedTwice.self,
        EvaluationMeasureUnknown.self,
        EvaluationScoresDiffer.self,
        EvaluationConsensusTwice.self,
        EvaluationEvaluatorTwice.self,
        EvaluationNotFilledIn.self,
    ]

    /// Every kind of finding, by code.
    package static let definitions: [FindingDefinition] = checks.map { $0.definition }
        .sorted { $0.code.description < $1.code.description }

    /// Everything the checks find: in what the reader noted, in the order of sheets and rows, then in the whole.
    static func findings(in reading: EvaluationReading, of framework: Framework) -> [Finding] {
        let noted = reading.notes.compactMap { note in
            checks.lazy.compactMap { $0.finding(of: note) }.first
        }
        return noted + checks.flatMap { $0.findings(in: reading, of: framework.tender) }
    }
}

/// An evaluation workbook as it was read, and what is wrong with it.
package struct CheckedEvaluation: Hashable, Sendable {
    /// What was read.
    package let evaluation: Evaluation
    /// What a person should know of it.
    package let findings: [Finding]
    /// How much of it was filled in.
    package let progress: EvaluationProgress

    /// - Parameter framework: the council's, whose tender the workbook is about.
    package init(_ reading: EvaluationReading, of framework: Framework) {
        evaluation = reading.evaluation
        findings = EvaluationCatalogue.findings(in: reading, of: framework)
        progress = EvaluationProgress(reading.evaluation, of: framework.tender)
    }
}

/// One check of an evaluation workbook: the finding it can make, and the rule that makes it.
///
/// What was typed and is not used stops: a decision would be made without it.
package protocol EvaluationCheck: SendableMetatype {
    /// The kind of finding it makes.
    static var definition: FindingDefinition { get }

    /// What it makes of something that the reader noted; nil for what other checks are about.
    static func finding(of note: EvaluationNote) -> Finding?

    /// What it finds in the evaluation as a whole.
    static func findings(in reading: EvaluationReading, of tender: Tender) -> [Finding]
}

extension EvaluationCheck {
    /// Nil: for checks of the whole.
    package static func finding(of note: EvaluationNote) -> Finding? { nil }

    /// Nothing: for checks of what the reader noted.
    package static func findings(in reading: EvaluationReading, of tender: Tender) -> [Finding] { [] }
}

extension EvaluationCheck {
    /// "Acme Ltd (Lot 2)"; the bidder alone in a tender without lots.
    static func name(_ bidder: String, lot: String?) -> String { lot.map { "\(bidder) (\($0))" } ?? bidder }
}
