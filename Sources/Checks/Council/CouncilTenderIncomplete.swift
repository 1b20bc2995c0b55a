import CouncilFramework
import Findings
import SocialValue
import SpreadsheetModel

/// Facts of the tender that rules, letters and forms need and the workbook does not give.
enum CouncilTenderIncomplete: CouncilCheck, SingleFinding {
    static let definition = FindingDefinition(
        "council-tender-incomplete", .note, .council,
        title: "The sheet Tender is not filled in completely",
        meaning: """
            The contract's value, its length and the basis of full-time equivalents are used to spot pledges that cannot \
            be right. The council, a contact, the date to reply by and where to send go into letters and onto \
            the form. Nothing is assumed in their place: rules that need a missing fact say nothing, and a letter \
            leaves a gap to fill in.
            """,
        fix: "Fill the facts in on the sheet Tender.")

    static func findings(in framework: Framework, at places: CouncilPlaces) -> [Finding] {
        guard let place = places.tender ?? (places.lacksTender ? places.file : nil) else { return [] }
        let tender = framework.tender
        let missing = [
            (TenderFact.contractValue, tender.contractValue == nil), (.length, tender.lengthInMonths == nil),
            (.fteBasis, tender.fteBasis == nil), (.council, tender.council == nil), (.contact, tender.contact == nil),
            (.replyBy, tender.replyBy == nil), (.sendTo, tender.sendTo == nil),
        ].filter { fact, isMissing in isMissing && !places.unreadableFacts.contains(fact) }.map(\.0.rawValue)
        guard !missing.isEmpty else { return [] }
        return [
            Finding(
                definition, at: place,
                message: places.lacksTender
                    ? "There is no sheet Tender, so the workbook does not say: \(missing.joined(separator: ", ")). Copy the "
                        + "sheet from a workbook that \"pledgebook council new\" writes."
                    : "The tender does not say: \(missing.joined(separator: ", ")).",
                expected: missing.joined(separator: ", "))
        ]
    }
}
