package import SpreadsheetModel
import Testing

extension ExactDecimal {
    /// The decimal that a test writes out. Fails the test when the text is no number.
    package static func exactly(_ text: String) -> ExactDecimal {
        let value = ExactDecimal(text)
        if value == nil { Issue.record("\(text) is not a number") }
        return value ?? .zero
    }
}
