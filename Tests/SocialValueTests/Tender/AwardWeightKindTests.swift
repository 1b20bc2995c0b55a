import SocialValue
import SpreadsheetModel
import Testing

@Suite struct AwardWeightKindTests {
    private static func kind(_ name: String, _ scoring: ScoringMethod.Kind?, price: PriceMethod = .lowestOverPrice)
        -> AwardWeight.Kind
    {
        var tender = Tender()
        tender.scoring = scoring.map { ScoringMethod($0) }
        tender.priceMethod = price
        return AwardWeight(name, percent: ExactDecimal(20)).kind(in: tender)
    }

    @Test(arguments: ["Price", "COST", "price (whole life)", " Price: total "])
    func aPriceIsScoredByTheMethodForPrices(_ name: String) {
        #expect(Self.kind(name, .relative) == .price)
        #expect(Self.kind(name, nil) == .price)
    }

    @Test func aPriceThatEvaluatorsScoreIsTyped() {
        #expect(Self.kind("Price", .relative, price: .typed) == .typed)
    }

    @Test(arguments: ["Social value", "SOCIAL-VALUE", "Social Value, quantity", "Social value (TOMs)"])
    func socialValueIsScoredByItsFigures(_ name: String) {
        for method in ScoringMethod.Kind.allCases where method != .qualitative {
            #expect(Self.kind(name, method) == .socialValue, "\(method)")
        }
    }

    @Test(arguments: [ScoringMethod.Kind.qualitative, nil])
    func socialValueWithoutAMethodOfFiguresIsTyped(_ method: ScoringMethod.Kind?) {
        #expect(Self.kind("Social value", method) == .typed)
    }

    @Test(arguments: [
        "Social value, quality", "Social Value qualitative", "Social value: method statement", "Social value narrative",
        "Quality", "Cost control", "Pricelist", "Added social value", "Social", "",
    ])
    func allElseIsTyped(_ name: String) {
        #expect(Self.kind(name, .relative) == .typed)
    }
}
