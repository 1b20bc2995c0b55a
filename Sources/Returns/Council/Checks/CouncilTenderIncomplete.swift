import Findings
import SpreadsheetModel
import Valuation

/// Facts of the tender that rules need and the workbook does not give.
enum CouncilTenderIncomplete: CouncilCheck {
    static let definition = FindingDefinition(
        "council-tender-incomplete", .note, .council,
        title: "The tender lacks facts that rules need",
        meaning: """
            The contract's value, its length and the basis of full-time equivalents let Pledgebook see pledges that \
            cannot be meant. Nothing is assumed in their place: rules that need them say nothing.
            """,
        fix: "Fill the facts in on the sheet Tender.")

    static let definitions = [definition]

    static func findings(in framework: Framework, at places: CouncilPlaces) -> [Finding] {
        guard let sheet = places.tender else { return [] }
        let tender = framework.tender
        let missing = [
            (TenderFact.contractValue, tender.contractValue == nil), (.length, tender.lengthInMonths == nil),
            (.fteBasis, tender.fteBasis == nil),
        ].filter { fact, isMissing in isMissing && !places.unreadableFacts.contains(fact) }.map(\.0.rawValue)
        guard !missing.isEmpty else { return [] }
        return [
            Finding(
                definition, at: sheet, message: "The tender does not say: \(missing.joined(separator: ", ")).",
                expected: missing.joined(separator: ", "))
        ]
    }
}
