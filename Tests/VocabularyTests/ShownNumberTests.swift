import SpreadsheetModel
import TestSupport
import Testing

@testable import NumberFormats
@testable import SocialValue
@testable import Vocabulary

@Suite struct ShownNumberTests {
    private func shown(_ code: String, _ unit: String, _ number: String = "5") -> ShownNumber {
        ShownNumber(.exactly(number), under: NumberFormat(code), unit: MeasureUnit(unit))
    }

    @Test(
        "The number alone, or with its own unit",
        arguments: [
            ("General", "no. weeks"), ("#,##0.00", "£"), ("£#,##0.00", "£"), ("[$£-809]#,##0", "£"), ("0%", "%"),
            ("_-£* #,##0.00_-;-£* #,##0.00_-;_-£* \"-\"??_-;_-@_-", "£"), ("0\" FTE\"", "no. people FTE"),
            ("0 \"weeks\"", "no. weeks"), ("0.00E+00", "£"), ("# ?/?", "no. weeks"), ("0\" sites\"", "no. sites"),
            ("#,##0_);(#,##0)", "£"), ("[Red]-0", "£"),
        ])
    func plain(code: String, unit: String) {
        #expect(shown(code, unit) == .plain)
    }

    @Test(
        "A scale, a rate, another currency, another unit, or no figure at all",
        arguments: [
            ("£0.0\"m\"", "£"), ("0\"k\"", "£"), ("#,##0,", "£"), ("#,##0,,", "£"), ("[$€-2] #,##0", "£"),
            ("0\" per year\"", "no. weeks"), ("0\" people\"", "no. weeks"), ("0\" kg\"", "tCO2e"),
            ("0\" x 12\"", "no. weeks"), ("0\" n/a\"", "no. weeks"), ("\"n/a\"", "no. weeks"), (";;;", "£"),
            ("0\" months\"", "no. weeks"), ("[$EUR] 0", "£"),
        ])
    func other(code: String, unit: String) {
        #expect(shown(code, unit) == .other)
    }

    @Test(
        "Words that may mean anything", arguments: [("\"approx \"0", "no. weeks"), ("£0", "no. weeks")])
    func worded(code: String, unit: String) {
        #expect(shown(code, unit) == .worded)
    }

    @Test("A percent sign in quotes shows a percentage as it is stored")
    func percentage() {
        #expect(shown("0\"%\"", "%") == .percentage)
    }

    @Test("A percentage of anything that is not counted in per cent", arguments: ["0%", "0\"%\"", "0.0%"])
    func percentOfOther(code: String) {
        for unit in ["no. weeks", "£", "", "no. people"] { #expect(shown(code, unit) == .percentOfOther) }
    }

    @Test("The section of the number counts, as a dash for zero is in another")
    func sections() {
        #expect(shown("0;\"n/a\"", "no. weeks") == .plain)
        #expect(shown("0;\"n/a\"", "no. weeks", "-5") == .other)
    }
}
