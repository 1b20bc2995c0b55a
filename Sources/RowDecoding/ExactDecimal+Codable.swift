public import SpreadsheetModel

extension ExactDecimal: Codable {
    /// Reads the decimal from a string of digits, as ``description`` writes it. A sheet's ``RowDecoder`` takes the
    /// number of the cell itself.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = ExactDecimal(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a decimal of 38 digits")
        }
        self = value
    }

    /// Writes the decimal as a string of plain digits, so that nothing on the way makes it binary.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
