package import SpreadsheetModel

extension ExactDecimal {
    /// The decimal that a test writes out. Ends the test run when the text is no number, which is the test's own fault.
    package static func exactly(_ text: String) -> ExactDecimal {
        guard let value = ExactDecimal(text) else { preconditionFailure("\(text) is not a number") }
        return value
    }
}
