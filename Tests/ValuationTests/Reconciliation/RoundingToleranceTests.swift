import SpreadsheetModel
import TestSupport
import Testing

@testable import SocialValue
@testable import Valuation

/// The rule: |stated − answer × proxy| ≤ |answer| × 0.5 × 10^−d + 0.005.
@Suite struct RoundingToleranceTests {
    /// 250,000 at a proxy shown to six places allows 0.125 + 0.005 either side of 240,953.00.
    @Test(
        "The bound is met to the last penny and no further",
        arguments: [
            ("240952.95", true), ("240952.87", true), ("240952.86", false), ("240953.13", true), ("240953.14", false),
        ])
    func bound(stated: String, isExplained: Bool) {
        let proxy = Proxy(.exactly("0.963812"))
        #expect(RoundingTolerance.explains(.exactly(stated), answer: .exactly("250000"), proxy: proxy) == isExplained)
    }

    @Test("One place fewer in print makes the bound ten times wider")
    func placesDecide() {
        let stated = Money.exactly("240953.50")
        let shown = [6, 5].map { Proxy(.exactly("0.963812"), shownPlaces: $0) }
        #expect(!RoundingTolerance.explains(stated, answer: .exactly("250000"), proxy: shown[0]))
        #expect(RoundingTolerance.explains(stated, answer: .exactly("250000"), proxy: shown[1]))
    }

    @Test("A negative answer has the same bound as its positive twin")
    func negativeAnswer() {
        let proxy = Proxy(.exactly("0.963812"))
        #expect(RoundingTolerance.explains(.exactly("-240952.95"), answer: .exactly("-250000"), proxy: proxy))
        #expect(!RoundingTolerance.explains(.exactly("-240952.86"), answer: .exactly("-250000"), proxy: proxy))
    }

    @Test("The bound itself is inside: half a penny and half a place, to the digit")
    func inclusive() {
        let proxy = Proxy(.exactly("1.00"), shownPlaces: 2)
        #expect(
            RoundingTolerance.explains(
                .exactly("0.98"), answer: .exactly("3"), proxy: Proxy(.exactly("0.325"), shownPlaces: 2)))
        #expect(!RoundingTolerance.explains(.exactly("1.02"), answer: .exactly("1"), proxy: proxy))
        #expect(RoundingTolerance.explains(.exactly("1.01"), answer: .exactly("1"), proxy: proxy))
    }

    @Test("A value added up from rounded parts has half a penny for each, and so has a whole held against them")
    func parts() {
        let proxy = Proxy(.exactly("1.000"))
        let explained = [1, 3, 4].map { parts in
            RoundingTolerance.explains(
                .exactly("99.98"), answer: .exactly("100"), proxy: proxy, unit: .pounds, parts: parts)
        }
        #expect(explained == [false, false, true])
        #expect(RoundingTolerance.explains(.exactly("100"), sum: .exactly("99.99"), ofParts: 2))
        #expect(!RoundingTolerance.explains(.exactly("100"), sum: .exactly("99.98"), ofParts: 3))
        #expect(RoundingTolerance.explains(.exactly("99.98"), sum: .exactly("100"), ofParts: 4))
    }

    @Test func eighteenIsExplainedOnlyAsTenTimesItsArithmetic() {
        let proxy = Proxy(.exactly("0.963812"))
        let stated = Money.exactly("6264776.71")
        #expect(!RoundingTolerance.explains(stated, answer: .exactly("650000"), proxy: proxy))
        #expect(RoundingTolerance.matches(stated, answer: .exactly("650000"), proxy: proxy, factor: .exactly("10")))
    }

    @Test("A proxy printed too roughly explains a gap, but makes no wrong amount a match")
    func roughPrint() {
        let proxy = Proxy(.exactly("1"))
        #expect(RoundingTolerance.explains(.exactly("1450"), answer: .exactly("1000"), proxy: proxy))
        #expect(!RoundingTolerance.matches(.exactly("1450"), answer: .exactly("1000"), proxy: proxy))
        let factors = ["10", "12"].map { factor in
            RoundingTolerance.matches(
                .exactly("12000"), answer: .exactly("1000"), proxy: proxy, factor: .exactly(factor))
        }
        #expect(factors == [false, true])
    }
}
