import SpreadsheetModel
import Testing

@testable import SocialValue
@testable import Vocabulary

@Suite struct UnreadableAnswerTests {
    private func reason(_ text: String, _ unit: String = "no. staff hours") -> UnreadableAnswer {
        UnreadableAnswer(text, unit: MeasureUnit(unit), label: "NT8")
    }

    @Test(
        "Each reason why a text is no quantity has words of its own",
        arguments: [
            ("£24", "an amount in pounds, but NT8 asks for no. staff hours"),
            ("24 weeks", "a number of weeks, but NT8 asks for no. staff hours"),
            ("24 FTE", "a number of people, but NT8 asks for no. staff hours"),
            ("6.5m", "which has more than a number and its unit in it"),
            ("24-30", "which gives a range"),
            ("between 24 and 30", "which gives a range"), ("£10k to £20k", "which gives a range"),
            ("TBC", "which is still to be settled"), ("To be confirmed at award", "which is still to be settled"),
            ("10 per year", "which is a rate"), ("5 a week", "which is a rate"), ("10 p.a.", "which is a rate"),
            ("50%", "a percentage, but NT8 asks for no. staff hours"),
            ("Yes", "which is yes or no, but NT8 asks for a number"), ("1/2", "which is a fraction"),
            ("as needed", "which is not a quantity"), ("12,50", "which is not one plain number"),
            ("500 kg", "a weight in kilograms, but NT8 asks for no. staff hours"),
            ("500\n600", "which is several numbers, one under the other"),
            ("10 quarterly", "which is a rate"), ("10pcm", "which is a rate"), ("10/week", "which is a rate"),
            ("a day or two", "which is not a quantity"),
            ("40 days", "a number of days, but NT8 asks for no. staff hours"),
            ("$40", "an amount in dollars, but NT8 asks for no. staff hours"),
            ("40 euros", "an amount in euros, but NT8 asks for no. staff hours"),
            ("₩40", "an amount in another currency (₩), but NT8 asks for no. staff hours"),
            ("approx 24", "which is not an exact number"), ("24+", "which is not an exact number"),
            ("up to 24", "which is not an exact number"),
            ("24 dogs", "which has more than a number and its unit in it"),
            ("24\u{200B}", "which has an invisible character in it (zero width space, U+200B, after \"24\")"),
        ])
    func causes(text: String, cause: String) {
        #expect(reason(text).cause == cause)
    }

    @Test("What the bidder is asked to do follows the reason")
    func fixes() {
        #expect(reason("24-30").fix == "Enter the one number you commit to.")
        #expect(reason("10 per year").fix == "Enter the number for the whole contract.")
        #expect(reason("50%").fix == "Enter the answer as one number in the measure's unit, not as a percentage.")
        #expect(reason("£24").fix == "Enter the answer as one number in the measure's unit.")
    }

    @Test(
        "A plain number is offered where the text comes down to one",
        arguments: [
            ("½", "0.5"), ("2 1/4", "2.25"), ("1½", "1.5"), ("1/3", nil), ("1/0", nil), ("12,50", "12.50"),
            ("24-30", nil), ("999999999/2", nil),
        ] as [(String, String?)])
    func offers(text: String, offer: String?) {
        #expect(reason(text).offer == offer)
    }

    @Test func kilogramsAreOfferedAsTonnes() {
        #expect(reason("500 kg", "tonnes").offer == "0.5 tonnes")
        #expect(reason("1,250 kilograms", "tCO2e").offer == "1.25 tonnes")
        #expect(reason("500 kg", "tonnes").cause == "a weight in kilograms, but NT8 asks for tonnes")
    }
}
