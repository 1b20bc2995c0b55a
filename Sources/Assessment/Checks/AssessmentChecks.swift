import Checks
package import Findings
import SocialValue
import SpreadsheetModel

/// Every check of a comparison. A new check is one new file in this folder and one line here.
package struct AssessmentChecks {
    let lots: [LotAssessment]
    let refused: [CheckedReturn]
    let tender: Tender
    /// What officers typed; nil where no evaluation workbook was given.
    let evaluation: Evaluation?

    /// The checks, in the order their findings are told.
    static let checks: [any AssessmentCheck.Type] = [
        TenderReturnRefused.self, TenderReturnMissing.self, TenderBidMissing.self, TenderMethodMissing.self,
        TenderMarksMissing.self, TenderMinimumNotReached.self, TenderOtherReturn.self,
        TenderAcceptedAnswerUnused.self, TenderAcceptedAnswerRaises.self, TenderTie.self,
        TenderBestNotIn.self, TenderAnswerOutlier.self, TenderDecisionRestsOnLine.self,
    ]

    /// Every kind of finding, by code.
    package static let definitions = checks.map { $0.definition }.sorted { $0.code.description < $1.code.description }

    /// What is found, check by check, lots in order.
    var findings: [Finding] { Self.checks.flatMap { $0.findings(in: self) } }
}

/// One check of a comparison: the finding it can make, and the rule that makes it.
protocol AssessmentCheck: SendableMetatype {
    static var definition: FindingDefinition { get }
    static func findings(in checked: AssessmentChecks) -> [Finding]
}

extension AssessmentChecks {
    /// Where a bid is typed; its return where it is not.
    static func place(of bid: AssessedBid) -> CellLocation {
        bid.bid.place ?? CellLocation(file: bid.fileName ?? bid.name)
    }

    /// " in Lot 2"; nothing in a tender without lots.
    static func phrase(_ lot: LotAssessment) -> String { lot.name == nil ? "" : " in \(lot.label)" }

    /// The bids that are in, with their lots.
    var bidsIn: [(lot: LotAssessment, bid: AssessedBid)] {
        lots.flatMap { lot in lot.bids.filter(\.isIn).map { (lot, $0) } }
    }
}
