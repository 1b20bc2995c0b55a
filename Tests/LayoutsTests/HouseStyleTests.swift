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

    @Test("The accounting format is money")
    func accounting() {
        #expect(HouseStyle.accounting.kind == .currency)
        #expect(HouseStyle.accounting.shownDecimalPlaces == 2)
    }
}
