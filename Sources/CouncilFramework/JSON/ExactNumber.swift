package import SocialValue
import SpreadsheetModel

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// An exact decimal: a JSON number, or a text of digits.
struct ExactNumber: Decodable {
    /// The number.
    let value: ExactDecimal
    /// How many places it is written with: two in the text "0.50", one in the number 0.50.
    let writtenPlaces: Int

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self), let value = ExactDecimal(text) {
            let places = text.drop { $0 != "." }.dropFirst().prefix { $0.isNumber }.count
            (self.value, writtenPlaces) = (value, max(value.decimalPlaces, places))
        } else if let decimal = try? container.decode(Decimal.self), let value = ExactDecimal(decimal),
            value.significantDigits < Self.digitLimit
        {
            (self.value, writtenPlaces) = (value, value.decimalPlaces)
        } else {
            throw decoder.fault("a number is expected, such as \"0.963812\"")
        }
    }

    /// A `Decimal` that fills its 38 digits may have lost some.
    private static let digitLimit = 38
}

extension Money: Decodable {
    package init(from decoder: any Decoder) throws {
        guard let money = Money(rounding: try ExactNumber(from: decoder).value) else {
            throw decoder.fault("an amount is expected")
        }
        self = money
    }
}
