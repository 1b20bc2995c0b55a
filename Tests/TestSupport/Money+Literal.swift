import SpreadsheetModel
package import Valuation

extension Money {
    /// The pounds that a test writes out. Ends the test run when they are not whole pence, which is the test's own fault.
    package static func exactly(_ pounds: String) -> Money {
        let value = ExactDecimal.exactly(pounds)
        guard let money = Money(rounding: value), money.pounds == value else {
            preconditionFailure("\(pounds) is not an amount in whole pence")
        }
        return money
    }
}
