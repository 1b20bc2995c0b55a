import SpreadsheetModel
import TestSupport
import Testing

@testable import SocialValue
@testable import Valuation

@Suite struct ImpliedAnswerTests {
    @Test(
        "The implied answer is the one with the fewest digits that proxy and penny allow",
        arguments: [
            ("6264776.71", "0.963812", "6500000"), ("240952.95", "0.963812", "250000"), ("4105.00", "16420", "0.25"),
            ("738768.00", "30782", "24"), ("22.23", "0.02223", "1000"), ("12.00", "0.012", "1000"), ("0", "30782", "0"),
            ("-804.50", "16.09", "-50"), ("1000.00", "1", "1000"), ("814.88", "101.86", "8"),
            ("131.86", "1", "131.86"), ("1450", "12", "120.833"),
        ])
    func implied(stated: String, proxy: String, expected: String) {
        #expect(ImpliedAnswer.of(.exactly(stated), proxy: Proxy(.exactly(proxy))) == .exactly(expected))
    }

    @Test func aProxyOfZeroImpliesNothing() {
        #expect(ImpliedAnswer.of(.exactly("5"), proxy: Proxy(.zero)) == nil)
    }

    @Test("A proxy that is all rounding gives the plain quotient")
    func proxyWithinItsOwnTolerance() {
        #expect(ImpliedAnswer.of(.exactly("5"), proxy: Proxy(.exactly("0.4"), shownPlaces: 0)) == .exactly("12.5"))
    }

    @Test("An answer of few digits comes back from the stated value, though the proxy is printed rounded")
    func roundTrip() throws {
        var random = SeededGenerator(seed: 19)
        for _ in 0..<5_000 {
            let hidden = ExactDecimal(
                coefficient: Int128(Int.random(in: 100_000_000...999_999_999, using: &random)), exponent: -9)
            let printed = Proxy(hidden.rounded(toPlaces: 6), shownPlaces: 6)
            let answer = ExactDecimal(
                coefficient: Int128(Int.random(in: 1...9_999, using: &random)),
                exponent: Int.random(in: 3...5, using: &random))
            let stated = try #require(answer.multiplied(by: hidden).flatMap { Money(rounding: $0) })
            #expect(ImpliedAnswer.of(stated, proxy: printed) == answer, "\(answer) × \(hidden)")
        }
    }

    @Test("The implied answer explains the stated value it came from, whatever the figures")
    func alwaysExplains() throws {
        var random = SeededGenerator(seed: 33)
        for _ in 0..<5_000 {
            let places = Int.random(in: 0...6, using: &random)
            let value = ExactDecimal(
                coefficient: Int128(Int.random(in: 1...9_999_999, using: &random)), exponent: -places)
            let proxy = Proxy(value, shownPlaces: places)
            let pence = Int.random(in: 100_000...999_999_999, using: &random)
            let stated = try #require(Money(rounding: ExactDecimal(coefficient: Int128(pence), exponent: -2)))
            guard let implied = ImpliedAnswer.of(stated, proxy: proxy) else { continue }
            // The quotient carries six places, so a large proxy is allowed its share of the last of them.
            let slack = try #require(proxy.value.multiplied(by: .exactly("0.000001")))
            let product = try #require(implied.multiplied(by: value))
            let spread = try #require(implied.multiplied(by: proxy.displayTolerance))
            let bound = try #require(spread.adding(RoundingTolerance.halfPenny)?.adding(slack))
            let gap = try #require(stated.pounds.subtracting(product)).magnitude
            #expect(gap <= bound, "\(stated) at \(value)")
        }
    }

    @Test func tinyAndHugeProxiesGiveAnAnswerOrNoneAndNeverTrap() {
        for proxy in ["1e-400", "1e-30", "1e30", "1e400", "0.000001", "9999999999999999999999999"] {
            for stated in ["0.01", "1e28", "-1e28", "0"] {
                _ = ImpliedAnswer.of(.exactly(stated), proxy: Proxy(.exactly(proxy)))
                _ = ImpliedAnswer.of(.exactly(stated), proxy: Proxy(.exactly(proxy), shownPlaces: 2))
            }
        }
    }
}
