import SpreadsheetModel
import TestSupport
import Testing

@testable import Assessment

@Suite struct PriceMarksTests {
    @Test(
        "The government's worked prices: 15,000, 10,000 and 30,000 to three places",
        arguments: [("15000", "0.667"), ("10000", "1"), ("30000", "0.333")])
    func digitalMarketplace(price: String, marks: String) {
        #expect(
            PriceMarks.marks(
                of: .exactly(price), lowest: .exactly("10000"), weight: ExactDecimal(1), places: 3) == .exactly(marks))
    }

    @Test("40 marks for prices 100, 105 and 108", arguments: [("100", "40"), ("105", "38"), ("108", "37")])
    func fortyMarks(price: String, marks: String) {
        #expect(
            PriceMarks.marks(of: .exactly(price), lowest: .exactly("100"), weight: ExactDecimal(40), places: 0)
                == .exactly(marks))
    }

    @Test("A price of nothing has all marks, and any other none beside it; a price below nothing has none to give")
    func nothing() {
        let weight = ExactDecimal(50)
        #expect(PriceMarks.marks(of: .zero, lowest: .zero, weight: weight, places: 4) == weight)
        #expect(PriceMarks.marks(of: ExactDecimal(9), lowest: .zero, weight: weight, places: 4) == .zero)
        #expect(PriceMarks.marks(of: ExactDecimal(-9), lowest: ExactDecimal(-9), weight: weight, places: 4) == nil)
    }

    @Test("A typed score is out of the council's scale, or of the criterion's weight; outside it there are no marks")
    func typed() {
        func marks(_ score: String, scale: String?) -> ExactDecimal? {
            TypedMarks.marks(
                of: .exactly(score), scale: scale.map { .exactly($0) }, weight: ExactDecimal(10), places: 4)
        }
        #expect(marks("80", scale: "100") == ExactDecimal(8))
        #expect(marks("8", scale: nil) == ExactDecimal(8))
        #expect(marks("10.5", scale: nil) == nil)
        #expect(marks("-1", scale: "100") == nil)
        #expect(marks("2", scale: "3") == .exactly("6.6667"))
    }
}
