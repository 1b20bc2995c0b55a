import SocialValue
import TestSupport
import Testing
import Valuation

@testable import Layouts

/// The formula of a line's value rounds once, or twice where a half penny would be lost in binary.
@Suite struct AmountFormulaTests {
    private func formula(_ products: [(proxy: String?, answer: String?)]) -> AmountFormula {
        let lines = products.enumerated().map { number, product in
            ReturnLine.sample("NT\(number + 1)", row: number + 2, proxy: product.proxy, answer: product.answer)
        }
        return AmountFormula(Valuer().value(.sample(lines)).lines)
    }

    @Test func withoutAHalfPennyItIsThePlainOne() {
        for product in [("2.1", "1.06"), ("0.963812", "650000"), ("2.2051", "1"), ("0.2", "0.25"), (nil, "1.005")] {
            #expect(formula([product]).text(rowNumber: 7) == "ROUND(E7*F7,2)")
            #expect(formula([product]).note == nil)
        }
        #expect(formula([]).text(rowNumber: 2) == "ROUND(E2*F2,2)")
    }

    @Test func aHalfPennyAnywhereRoundsEveryLineToAllPlacesFirst() {
        #expect(formula([("2.1", "1.05")]).text(rowNumber: 3) == "ROUND(ROUND(E3*F3,3),2)")
        #expect(formula([("2.1", "-1.05")]).text(rowNumber: 3) == "ROUND(ROUND(E3*F3,3),2)")
        let mixed = formula([("2.1", "1.05"), ("0.963812", "1.01"), ("2", nil)])
        #expect(mixed.text(rowNumber: 4) == "ROUND(ROUND(E4*F4,8),2)")
        #expect(mixed.note?.contains("8 places") == true)
    }

    /// Fewer places than a product has would round it twice.
    @Test func wherePlacesAreMoreThanAProgramKeepsItStaysPlain() {
        let long = formula([("2.1", "1.05"), ("0.12345678", "0.12345679")])
        #expect(long.text(rowNumber: 2) == "ROUND(E2*F2,2)")
    }
}
