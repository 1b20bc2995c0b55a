import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct AnswerStateTests {
    private static let all: [AnswerState] = [
        .number(.exactly("0.25")), .zero, .blank, .dash, .declined, .text, .date, .error, .formulaWithoutValue,
    ]

    @Test func theNamesAreThoseOfTheJSONContract() {
        #expect(
            Self.all.map(\.name) == [
                "number", "zero", "blank", "dash", "declined", "text", "date", "error", "formula-without-value",
            ])
    }

    @Test func onlyANumberAndAZeroAreQuantities() {
        #expect(Self.all.map(\.quantity) == [.exactly("0.25"), .zero] + Array(repeating: nil, count: 7))
    }

    @Test func onlyABlankADashAndADeclineNeedNoQuestion() {
        #expect(Self.all.filter(\.isWithoutPledge) == [.blank, .dash, .declined])
    }

    @Test func aQuantityOfZeroIsTheStateZero() {
        #expect(AnswerState(quantity: .zero) == .zero)
        #expect(AnswerState(quantity: .exactly("0.001")) == .number(.exactly("0.001")))
    }
}
