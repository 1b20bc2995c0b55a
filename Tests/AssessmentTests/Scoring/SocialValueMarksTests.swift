import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

@testable import Assessment

@Suite struct SocialValueMarksTests {
    private func marks(
        _ method: ScoringMethod, _ amount: String, per: String = "1", best: String? = nil, weight: Int = 20
    ) throws -> ExactDecimal? {
        let figure = try #require(MethodFigure(.exactly(amount), per: .exactly(per)))
        return SocialValueMarks(method, weights: [ExactDecimal(weight)]).marks(
            of: figure, best: best.flatMap { MethodFigure(.exactly($0)) })
    }

    @Test("Relative to the best: 100 × 4,000,000 ÷ 8,461,245.35, and 100 × 2,822,946.49 ÷ 4,000,000")
    func relative() throws {
        let method = ScoringMethod(.relative)
        #expect(try marks(method, "4000000", best: "8461245.35", weight: 100) == .exactly("47.2744"))
        #expect(try marks(method, "2822946.49", best: "4000000", weight: 100) == .exactly("70.5737"))
        #expect(try marks(method, "8461245.35", best: "8461245.35", weight: 100) == ExactDecimal(100))
    }

    @Test("A best of nothing gives nobody marks; a figure below nothing counts as nothing")
    func nothing() throws {
        #expect(try marks(ScoringMethod(.relative), "0", best: "0") == .zero)
        #expect(try marks(ScoringMethod(.relative), "-500", best: "1000") == .zero)
    }

    @Test("A cap on relative marks: 20 × 500 ÷ 1,000, and all that is beyond the cap is equal")
    func capped() throws {
        var method = ScoringMethod(.relative)
        method.cap = ExactDecimal(1000)
        #expect(try marks(method, "500", best: "9000") == ExactDecimal(10))
        #expect(try marks(method, "2000", best: "9000") == ExactDecimal(20))
    }

    @Test("Against a target: 20 × 250,000 ÷ 400,000 = 12.5, and no more than 20 beyond it")
    func target() throws {
        var method = ScoringMethod(.target)
        method.target = ExactDecimal(400_000)
        #expect(try marks(method, "250000") == .exactly("12.5"))
        #expect(try marks(method, "400000") == ExactDecimal(20))
        #expect(try marks(method, "999999999") == ExactDecimal(20))
        method.target = nil
        #expect(try marks(method, "250000") == nil)
    }

    @Test(
        "Bands: nothing below the first, and a step holds from its very amount on",
        arguments: [("99999.99", "0"), ("100000", "5"), ("249999.99", "5"), ("250000", "10"), ("500000", "20")])
    func bands(amount: String, expected: String) throws {
        var method = ScoringMethod(.bands)
        method.bands = [("100000", "25"), ("250000", "50"), ("500000", "100")].map {
            ScoreBand(from: .exactly($0.0), percent: .exactly($0.1))
        }
        #expect(try marks(method, amount) == .exactly(expected))
    }

    @Test("For each pound of price: £50,000 ÷ £200,000 is half of £100,000 ÷ £200,000")
    func perPound() throws {
        let best = try #require(MethodFigure(ExactDecimal(100_000), per: ExactDecimal(200_000)))
        let own = try #require(MethodFigure(ExactDecimal(50_000), per: ExactDecimal(200_000)))
        let marks = SocialValueMarks(ScoringMethod(.perPoundOfPrice), weights: [ExactDecimal(20)])
        #expect(marks.marks(of: own, best: best) == ExactDecimal(10))
        #expect(MethodFigure(ExactDecimal(1), per: .zero) == nil)
    }

    @Test("Policies by ratio on a contract of £4m: 25p a pound asks for £1,000,000, a tenth for £400,000")
    func ratioPolicies() throws {
        var method = ScoringMethod(.perPoundOfContract)
        method.target = .exactly("0.25")
        #expect(try marks(method, "1000000", per: "4000000") == ExactDecimal(20))
        #expect(try marks(method, "500000", per: "4000000") == ExactDecimal(10))
        method.target = .exactly("0.1")
        #expect(try marks(method, "400000", per: "4000000") == ExactDecimal(20))
        #expect(try marks(method, "200000", per: "4000000") == ExactDecimal(10))
    }

    @Test("Points: all marks at the cap, in proportion below it; without one in relation to the best")
    func points() throws {
        var method = ScoringMethod(.points)
        #expect(try marks(method, "30", best: "40") == ExactDecimal(15))
        method.cap = ExactDecimal(50)
        #expect(try marks(method, "30", best: "40") == ExactDecimal(12))
        #expect(try marks(method, "60", best: "60") == ExactDecimal(20))
    }

    @Test("Pass or fail: all marks at the minimum, a fail a penny below it")
    func passOrFail() throws {
        var method = ScoringMethod(.passOrFail)
        method.target = ExactDecimal(100_000)
        #expect(try marks(method, "100000") == ExactDecimal(20))
        #expect(try marks(method, "99999.99") == .zero)
        let below = try #require(MethodFigure(.exactly("99999.99")))
        #expect(SocialValueMarks(method, weights: [ExactDecimal(20)]).passes(below) == false)
    }

    @Test(
        "Figures of 17 digits still have marks; where the working needs more than 38 digits there are none, not wrong ones"
    )
    func large() throws {
        let method = ScoringMethod(.relative)
        #expect(try marks(method, "100000000000000.01", best: "100000000000000.02") == ExactDecimal(20))
        let huge = "99999999999999999999999999999999999"
        #expect(try marks(method, huge, best: huge, weight: 33) == nil)
    }

    @Test("Scaling all bids leaves relative marks, and no marks leave 0 to the weight")
    func properties() throws {
        var generator = SeededGenerator(seed: 13)
        for _ in 0..<300 {
            let best = Int.random(in: 1...1_000_000, using: &generator)
            let own = Int.random(in: 0...best, using: &generator)
            let factor = Int.random(in: 1...1000, using: &generator)
            let plain = try #require(try marks(ScoringMethod(.relative), "\(own)", best: "\(best)"))
            #expect(try marks(ScoringMethod(.relative), "\(own * factor)", best: "\(best * factor)") == plain)
            #expect(plain >= .zero && plain <= ExactDecimal(20))
        }
    }
}
