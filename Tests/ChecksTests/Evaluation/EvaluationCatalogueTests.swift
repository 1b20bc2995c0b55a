import Checks
import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct EvaluationCatalogueTests {
    private static let notFilledIn: FindingCode = "evaluation-not-filled-in"

    @Test func everyKindStandsAtTheMarkedCellsOfItsWorkbookAndNowhereElse() throws {
        for definition in EvaluationCatalogue.definitions {
            let grid = try EvaluationGrid(fixture: definition.code.description)
            #expect(!grid.marked.isEmpty)
            #expect(grid.places(definition.code).sorted() == grid.marked.sorted(), "\(definition.code)")
            let found = grid.findings(definition.code)
            #expect(found.allSatisfy { $0.severity == definition.severity && $0.who == .council })
        }
    }

    @Test func aWorkbookMadeForOneFindingHasNoOther() throws {
        for definition in EvaluationCatalogue.definitions {
            let grid = try EvaluationGrid(fixture: definition.code.description)
            // Most are about one row and leave the rest blank.
            let others = grid.checked.findings.filter { $0.code != definition.code && $0.code != Self.notFilledIn }
            #expect(others.map { "\($0.code) \($0.location) \($0.message)" } == [], "\(definition.code)")
        }
        #expect(try EvaluationGrid(fixture: "evaluation-clean").checked.findings.map(\.code) == [Self.notFilledIn])
    }

    @Test func everyKindHasAllItsWordsAndACodeOfItsOwn() throws {
        let all = CheckCatalogue.definitions + CouncilCatalogue.definitions + EvaluationCatalogue.definitions
        #expect(Set(all.map(\.code)).count == all.count)
        for definition in EvaluationCatalogue.definitions {
            let code = definition.code.description
            #expect(code.hasPrefix("evaluation-"))
            #expect(!definition.title.hasSuffix(".") && definition.meaning.hasSuffix("."), "\(code)")
            let told = try EvaluationGrid(fixture: code).checked.findings.flatMap { [$0.message, $0.fix] }
            #expect(told.allSatisfy { $0.hasSuffix(".") }, "\(code)")
        }
    }

    @Test func whatWasTypedAndIsNotUsedStops() throws {
        let checks = EvaluationCatalogue.definitions.filter { $0.severity != .stop }.map(\.code.description)
        #expect(
            checks == [
                "evaluation-consensus-without-reason", "evaluation-evaluator-twice", "evaluation-not-filled-in",
                "evaluation-scores-apart",
            ])
    }

    @Test(arguments: [
        (
            "evaluation-scores-apart", 0,
            "The scores of Acme Ltd under \"Quality\" are 3 apart, more than 2: A. Khan 1, B. Lee 4."
        ),
        (
            "evaluation-consensus-without-reason", 0,
            "The consensus on Acme Ltd under \"Quality\" is 3.5, and the scores differ (A. Khan 3, B. Lee 4). No reason is given."
        ),
        (
            "evaluation-consensus-without-reason", 1,
            "The consensus on Bolt plc under \"Method statement\" is 5, and the score is not (A. Khan 2). No reason is given."
        ),
        (
            "evaluation-scores-differ", 0,
            "The scores of Acme Ltd under \"Quality\" differ (A. Khan 3, B. Lee 4), and no consensus is given."
        ),
        (
            "evaluation-consensus-twice", 0,
            "A second consensus on Acme Ltd under \"Quality\" is 4, after 3.5 in row 2."
        ),
        ("evaluation-evaluator-twice", 0, "a khan scores Acme Ltd under \"Quality\" a second time, after row 2."),
        ("evaluation-not-filled-in", 0, "2 of 3 prices needed are blank: Bolt plc (C3), Cove Ltd (C4)."),
        (
            "evaluation-not-filled-in", 1,
            "3 of 6 scores needed are blank: Cove Ltd under \"Quality\" (E4), Bolt plc under \"Method statement\" (E6), "
                + "Cove Ltd under \"Method statement\"."
        ),
        (
            "evaluation-label-unknown", 0,
            "The status \"exclded\" is not known. It should be in, excluded, late or disregarded."
        ),
        (
            "evaluation-score-out-of-range", 0,
            "The score of Acme Ltd under \"Quality\" is 5.5. It should be from 0 to 5."
        ),
        ("evaluation-label-unknown", 1, "The criterion \"Qualty\" is not known. The closest match is \"Quality\"."),
        ("evaluation-label-unknown", 2, "The criterion \"Price\" is not known."),
        (
            "evaluation-bidder-unknown", 0,
            "The sheet Bids has no bid of \"Bold plc\". The closest match is \"Bolt plc\"."
        ),
        ("evaluation-bidder-unknown", 1, "The sheet Bids has no bid of Acme Ltd for \"Lot 3\", but for: Lot 1, Lot 2."),
        (
            "evaluation-bidder-unknown", 2,
            "The sheet Bids has bids of Acme Ltd for: Lot 1, Lot 2. This row does not say which."
        ),
        ("evaluation-bid-duplicate", 0, "ACME Limited (1) has a second row; the first is in row 2."),
        (
            "evaluation-value-unreadable", 10,
            "The day on which an answer was accepted is \"3/4/2026\", but should be a date with the month in words, as day "
                + "and month can be confused here: type 3 April 2026 if that is the day."
        ),
        ("evaluation-accepted-twice", 0, "A second answer to NT18 is accepted for Acme Limited: 6, after 5 in row 2."),
        ("evaluation-measure-unknown", 0, "\"NT19\" is not a measure of the council. The closest match is NT1."),
        ("evaluation-value-unreadable", 2, "The price is \"-\", but should be a number of pounds, 0 or more."),
    ])
    func aSentenceSaysWhatIsThere(_ code: String, _ index: Int, _ message: String) throws {
        let found = try EvaluationGrid(fixture: code).checked.findings
        #expect(found.count > index && found[index].message == message, "\(found.map(\.message))")
    }

    @Test func marksAreOutOfTheWeightWhereNoScaleIsGiven() throws {
        var framework = EvaluationGrid.framework
        framework.tender.scoreScale = nil
        let text =
            "Bidder | Lot\nAcme |\n== Scores\nCriterion | Bidder | Score\nQuality | Acme | 20\nQuality | Acme | 20.5\n"
            + "Method statement | Acme | 10.5"
        let grid = try EvaluationGrid(text, framework: framework)
        #expect(grid.places("evaluation-score-out-of-range") == ["Scores!C3", "Scores!C4"])
    }

    @Test func withoutALimitAnySpreadMayStand() throws {
        var framework = EvaluationGrid.framework
        framework.tender.scoreSpread = nil
        let text = "Bidder | Lot\nAcme |\n== Scores\nCriterion | Bidder | Score\nQuality | Acme | 0\nQuality | Acme | 5"
        #expect(try EvaluationGrid(text, framework: framework).places("evaluation-scores-apart") == [])
    }

    @Test func aWorkbookThatIsFilledInHasNoFinding() throws {
        let scores = ["Quality", "Method statement"].map { "\($0) | Acme | 3" }.joined(separator: "\n")
        let text = "Bidder | Price\nAcme | 1\n== Scores\nCriterion | Bidder | Score\n" + scores
        #expect(try EvaluationGrid(text).checked.findings == [])
    }

    @Test func progressCountsWhatTheBidsThatAreInNeed() throws {
        let progress = try EvaluationGrid(fixture: "evaluation-clean").checked.progress
        #expect(progress.bids == 2 && progress.prices == 2)
        #expect(progress.neededScores == 4 && progress.scores == 1)
    }
}
