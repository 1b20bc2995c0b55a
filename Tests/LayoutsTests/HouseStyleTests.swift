import NumberFormats
import SpreadsheetModel
import Testing

@testable import Layouts

@Suite struct HouseStyleTests {
    @Test(
        "Places are shown as they were printed, at most fifteen, never fewer than none",
        arguments: [
            (0, "0", "#,##0"), (2, "0.00", "#,##0.00"), (-3, "0", "#,##0"),
            (400, "0.000000000000000", "#,##0.000000000000000"),
        ])
    func places(places: Int, number: String, quantity: String) {
        #expect(HouseStyle.number(places: places).code == number)
        #expect(HouseStyle.quantity(places: places).code == quantity)
    }

    @Test(
        "Pounds have their sign beside them, a dash for zero, and a minus in front",
        arguments: [
            ("626477.8", "£626,477.80"), ("0", "£ -"), ("-0.05", "-£0.05"),
            ("12345678901234.5", "£12,345,678,901,234.50"),
        ])
    func pounds(number: String, shown: String) {
        #expect(HouseStyle.poundsOrDash.kind == .currency && HouseStyle.poundsOrDash.shownDecimalPlaces == 2)
        #expect(
            HouseStyle.poundsOrDash.displayText(of: .number(NumberLiteral(number)), dateSystem: .from1900) == shown)
    }
}
