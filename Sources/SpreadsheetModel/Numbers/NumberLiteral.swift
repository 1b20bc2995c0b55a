/// A number as a workbook stores it: the literal's own text, and the decimal that Excel shows for it.
///
/// Excel keeps 15 significant digits. A literal with more (`0.30000000000000004`) is the trace of binary arithmetic,
/// and stands for the value rounded to 15 digits.
public struct NumberLiteral: Hashable, Sendable, Codable {
    /// The stored text, unchanged: "650000", "0.963811801", "1.5E-3".
    public let text: String

    /// Keeps `text` as it is; whether it can be read is answered by ``decimal``.
    public init(_ text: String) {
        self.text = text
    }

    /// The literal of an exact decimal, in plain digits.
    public init(_ decimal: ExactDecimal) {
        self.text = decimal.description
    }

    /// The decimal that Excel shows, with at most 15 significant digits; nil when the text is not a number.
    ///
    /// A longer literal is rounded half away from zero at the 15th digit, however many digits follow.
    /// Cost: proportional to the length of the text.
    public var decimal: ExactDecimal? {
        guard let scan = DecimalScan<UInt64>(text, digitLimit: Self.excelDigits) else { return nil }
        let digits = Int128(scan.roundsUp ? scan.digits + 1 : scan.digits)
        return ExactDecimal(coefficient: scan.isNegative ? -digits : digits, exponent: scan.exponent)
    }

    /// The number of significant digits Excel keeps (ECMA-376 part 1, 18.17.5.2: IEEE 754 doubles, shown to 15).
    public static let excelDigits = 15
}
