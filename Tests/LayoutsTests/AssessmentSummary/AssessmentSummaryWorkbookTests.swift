import Assessment
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import WorkbookPlans

@testable import Layouts

@Suite struct AssessmentSummaryWorkbookTests {
    /// Ash wins, Birch loses, Cedar is excluded.
    private static var sample: TenderSample {
        var sample = TenderSample(ScoringMethod(.relative), weights: [("Price", 50), ("Quality", 50)])
        sample.framework.tender.jurisdiction = .scotland
        sample.add("Ash", price: "100", lines: [("NT28", "1000", "1000")], scores: [("Quality", "50")])
        sample.add("Birch", price: "125", lines: [("NT28", "800", "800")], scores: [("Quality", "24")])
        sample.add("Cedar", price: "90", status: .excluded, lines: [("NT28", "9", "9")])
        sample.evaluation.bids[2].reason = "No insurance."
        for place in sample.evaluation.scores.indices { sample.evaluation.scores[place].comment = "Two sites." }
        return sample
    }

    private func texts(_ place: Int, withholding withheld: Set<SummaryLaw.WinnerFact> = []) throws -> [String] {
        let summaries = try SummaryMaker(try Self.sample.assessed(), withholding: withheld).summaries()
        let plan = AssessmentSummaryWorkbook(summaries[place], version: "9.9").plan()
        return plan.sheets[0].cells.compactMap { cell in
            if case .text(let text) = cell.content { text } else { nil }
        }
    }

    @Test("A bid that was not ranked has no table of marks, and is told why on top")
    func notRanked() throws {
        let texts = try texts(2)
        #expect(!texts.contains("Your marks"))
        #expect(texts.contains { $0.contains("No insurance.") })
    }

    @Test("The winner's table has no column that is empty, and no heading stands alone")
    func winner() throws {
        let told = try texts(1)
        #expect(told.count { $0 == "Why" } == 1 && told.contains("Its marks"))
        let name = try texts(1, withholding: [.scores])
        #expect(name.contains { $0.hasPrefix("The winning bid: Ash") } && !name.contains("Its marks"))
        let nothing = try texts(1, withholding: [.name, .scores])
        #expect(!nothing.contains { $0.hasPrefix("The winning bid") })
        #expect(nothing.contains("The council does not give the name or scores of the winning bid."))
    }
}
