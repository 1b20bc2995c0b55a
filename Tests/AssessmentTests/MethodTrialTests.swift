import Assessment
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct MethodTrialTests {
    private func trial(
        _ method: ScoringMethod, weights: [(String, Int)] = [("Price", 50), ("Quality", 30), ("Social value", 20)]
    ) throws -> MethodTrial {
        var tender = Tender(
            contractValue: .exactly("1000000.00"),
            weights: weights.map { AwardWeight($0.0, percent: ExactDecimal($0.1)) })
        tender.scoring = method
        return try #require(MethodTrial(tender))
    }

    private func problems(_ trial: MethodTrial) -> [String] { trial.cases.filter(\.isProblem).map(\.title) }

    @Test("Relative to the best: an outlier compresses the others, and a leaving loser changes the winner")
    func relative() throws {
        let trial = try trial(ScoringMethod(.relative))
        #expect(problems(trial) == ["One pledge is ten times as large", "A loser leaves"])
        // 20 × 60 ÷ 140 to 20 × 140 ÷ 140 = 8.5714 to 20; with the outlier 20 × 60 ÷ 1,400 = 0.8571 at the least.
        #expect(trial.cases[0].rows[0].marks == .exactly("8.5714"))
        #expect(trial.cases[1].rows[0].marks == .exactly("0.8571"))
    }

    @Test("A target: no outlier moves the others, but most of the weight is lost where nobody reaches it")
    func target() throws {
        var method = ScoringMethod(.target)
        method.target = ExactDecimal(200_000)
        let trial = try trial(method)
        #expect(problems(trial) == ["Nobody reaches the target"])
        #expect(trial.usual == ExactDecimal(200_000))
        // 20 × 15% of the target.
        #expect(trial.cases[2].rows[4].marks == ExactDecimal(3))
    }

    @Test("Pass or fail: a cheap bid below the minimum is not ranked, and a missing minimum is a problem")
    func minimum() throws {
        var method = ScoringMethod(.passOrFail)
        #expect(try problems(trial(method)).contains("There is no minimum"))
        method.target = ExactDecimal(200_000)
        let cheap = try #require(trial(method).cases.first { $0.title.contains("half the price") })
        #expect(cheap.verdict == "Ash is not ranked, whatever its price: its pledge earns no place.")
        #expect(try problems(trial(method)).isEmpty)
    }

    @Test("A cap is no target that nobody reaches")
    func cap() throws {
        var method = ScoringMethod(.relative)
        method.cap = ExactDecimal(100_000)
        #expect(try trial(method).cases.contains { $0.title == "Nobody reaches the target" } == false)
    }

    @Test("A band that nobody falls into is named")
    func bands() throws {
        var method = ScoringMethod(.bands)
        method.bands = [(0, 0), (100_000, 50), (10_000_000, 100)].map {
            ScoreBand(from: ExactDecimal($0.0), percent: ExactDecimal($0.1))
        }
        let unused = try #require(trial(method).cases.first { $0.title.hasPrefix("Pledges from 40%") })
        #expect(unused.isProblem && unused.verdict.contains("£10,000,000.00"))
    }

    @Test(
        "Every method that scores figures is tried, and one that does not is not",
        arguments: ScoringMethod.Kind.allCases)
    func everyMethod(kind: ScoringMethod.Kind) throws {
        var method = ScoringMethod(kind)
        method.target = kind == .relative ? nil : .exactly("0.25")
        method.bands = [ScoreBand(from: ExactDecimal(1), percent: ExactDecimal(100))]
        var tender = Tender(
            contractValue: .exactly("1000000.00"), weights: [AwardWeight("Social value", percent: ExactDecimal(100))])
        tender.scoring = method
        let trial = MethodTrial(tender)
        #expect((trial == nil) == [.qualitative, .unscored].contains(kind))
        for row in trial?.cases.flatMap(\.rows) ?? [] {
            #expect(row.marks.map { $0 >= .zero && $0 <= ExactDecimal(100) } ?? true)
        }
    }
}
