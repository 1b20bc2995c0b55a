import SpreadsheetModel

/// Gives a type the value of one cell.
struct CellDecoder: Decoder {
    let row: RowRecord
    let cell: Cell
    let key: any CodingKey
    var codingPath: [any CodingKey] { [key] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        throw unsupported("named values")
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        throw unsupported("a list of values")
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

    func unsupported(_ expected: String) -> CellDecodingError {
        row.error(.unsupportedType, cell.reference, key.stringValue, found: "a cell", expected: expected)
    }

    /// The value of the cell as a type that cells hold, or that decodes itself from one.
    func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
        if let source = type as? any CellConvertible.Type {
            if let value = source.init(cell, dateSystem: row.dateSystem) as? Value { return value }
            throw unexpected(source.expectation)
        }
        do {
            return try Value(from: self)
        } catch let error as DecodingError {
            throw unexpected(Self.expectation(of: type, error))
        }
    }

    private func unexpected(_ expected: String) -> CellDecodingError {
        row.error(
            cell.value == .blank ? .missingValue : .unexpectedValue, cell.reference, key.stringValue,
            found: cell.summary(dateSystem: row.dateSystem), expected: expected)
    }

    /// What a type of the caller's own says it expects.
    private static func expectation(of type: Any.Type, _ error: DecodingError) -> String {
        if case .dataCorrupted(let context) = error { return "a \(type): \(context.debugDescription)" }
        return "a \(type)"
    }
}

extension CellDecoder: SingleValueDecodingContainer {
    func decodeNil() -> Bool { cell.value == .blank }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try value(type) }
}
