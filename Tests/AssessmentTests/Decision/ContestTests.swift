import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

@testable import Assessment

@Suite struct ContestTests {
    private static func contest(_ generator: inout SeededGenerator, isRelative: Bool) -> Contest {
        var method = ScoringMethod(isRelative ? .relative : .target)
        method.target = isRelative ? nil : ExactDecimal(60)
        let contenders = (0..<Int.random(in: 2...7, using: &generator)).map { _ in
            Contest.Contender(
                amount: ExactDecimal(Int.random(in: 0...100, using: &generator)),
                otherMarks: ExactDecimal(Int.random(in: 0...20, using: &generator)),
                price: ExactDecimal(Int.random(in: 1...9, using: &generator)))
        }
        let tie = TieRule.allCases.randomElement(using: &generator) ?? .shared
        return Contest(contenders, marks: SocialValueMarks(method, weights: [ExactDecimal(20)]), tieRule: tie)
    }

    @Test(
        "A changed figure gives what a contest made anew gives, whether or not the best moves",
        arguments: [true, false])
    func changedFigure(isRelative: Bool) {
        var generator = SeededGenerator(seed: 4)
        for _ in 0..<500 {
            let contest = Self.contest(&generator, isRelative: isRelative)
            let place = Int.random(in: contest.contenders.indices, using: &generator)
            let amount = ExactDecimal(Int.random(in: 0...120, using: &generator))
            var contenders = contest.contenders
            contenders[place].amount = amount
            let anew = Contest(contenders, marks: contest.marks, tieRule: contest.tieRule)
            #expect(contest.leaders(with: amount, for: place) == anew.leaders)
            #expect(contest.rank(of: place, with: amount) == anew.rank(of: place))
        }
    }

    @Test("At a tipping point the lead changes, and a penny nearer it does not", arguments: [true, false])
    func tippingPoint(isRelative: Bool) throws {
        var generator = SeededGenerator(seed: 5)
        var found = 0
        for _ in 0..<60 {
            let contest = Self.contest(&generator, isRelative: isRelative)
            let leaders = contest.leaders
            for (place, isAbove) in contest.contenders.indices.flatMap({ [($0, true), ($0, false)] }) {
                guard
                    let tip = TippingPoint.nearest(to: place, isAbove: isAbove, in: contest)
                else { continue }
                found += 1
                let penny: ExactDecimal = isAbove ? .exactly("-0.01") : .exactly("0.01")
                let nearer = try #require(tip.amount.adding(penny))
                let (there, before) = (
                    contest.leaders(with: tip.amount, for: place), contest.leaders(with: nearer, for: place)
                )
                #expect(leaders.count > 1 ? there != leaders : !there.contains(leaders[0]))
                #expect(leaders.count > 1 ? before == leaders : before.contains(leaders[0]))
            }
        }
        #expect(found > 60)
    }

    @Test("Equal totals share the place, and the next place is not the second")
    func ties() {
        let marks = SocialValueMarks(ScoringMethod(.relative), weights: [ExactDecimal(20)])
        let contenders = [("100", "3"), ("100", "2"), ("50", "1")].map {
            Contest.Contender(amount: .exactly($0.0), price: .exactly($0.1))
        }
        let shared = Contest(contenders, marks: marks)
        #expect(shared.leaders == [0, 1])
        #expect((0..<3).map(shared.rank) == [1, 1, 3])
        let byPrice = Contest(contenders, marks: marks, tieRule: .lowestPrice)
        #expect(byPrice.leaders == [1])
        #expect((0..<3).map(byPrice.rank) == [2, 1, 3])
    }

    @Test("Nobody and one alone")
    func few() {
        let marks = SocialValueMarks(ScoringMethod(.relative), weights: [ExactDecimal(20)])
        #expect(Contest([], marks: marks).leaders.isEmpty)
        let alone = Contest([Contest.Contender(amount: ExactDecimal(5))], marks: marks)
        #expect(alone.leaders == [0] && alone.lead == nil)
        #expect(alone.leaders(with: .zero, for: 0) == [0])
    }
}
