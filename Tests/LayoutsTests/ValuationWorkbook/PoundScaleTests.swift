import NumberFormats
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

@testable import Layouts

@Suite struct PoundScaleTests {
    @Test(
        "An axis is labelled in the unit that keeps its labels short",
        arguments: [
            ("0", "0", "£0"), ("5", "2.5", "£2.50"), ("9000", "4000", "£4,000"), ("12000", "10000", "£10k"),
            ("999999", "500000", "£500k"), ("1000000", "1500000", "£1.5m"), ("-40000000", "-40000000", "-£40m"),
            ("2500000000", "2500000000", "£2.5bn"), ("99000000000", "1200000000000", "£1,200bn"),
        ])
    func units(largest: String, tick: String, shown: String) {
        let format = PoundScale.format(of: [.exactly("1"), .exactly(largest)].filter { largest != "0" || $0 == .zero })
        #expect(format.displayText(of: .number(NumberLiteral(tick)), dateSystem: .from1900) == shown)
    }
}
