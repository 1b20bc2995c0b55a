package import SocialValue
import SpreadsheetModel
import Testing

extension Money {
    /// The pounds that a test writes out. Fails the test when they are not whole pence.
    package static func exactly(_ pounds: String) -> Money {
        let value = ExactDecimal.exactly(pounds)
        let money = Money(rounding: value)
        if money?.pounds != value { Issue.record("\(pounds) is not an amount in whole pence") }
        return money ?? .zero
    }
}
