import SpreadsheetModel

/// The cells of a row by their headings.
struct RowContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let row: RowRecord
    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { row.headings.names.compactMap { Key(stringValue: $0) } }

    func contains(_ key: Key) -> Bool { !row.headings.cells(named: key.stringValue).isEmpty }

    func decodeNil(forKey key: Key) throws -> Bool {
        try row.cell(named: key.stringValue).value == .blank
    }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        try CellDecoder(row: row, cell: row.cell(named: key.stringValue), key: key).value(type)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        throw try CellDecoder(row: row, cell: row.cell(named: key.stringValue), key: key).unsupported("named values")
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        throw try CellDecoder(row: row, cell: row.cell(named: key.stringValue), key: key).unsupported(
            "a list of values")
    }

    func superDecoder() throws -> any Decoder { RowValueDecoder(row: row) }

    func superDecoder(forKey key: Key) throws -> any Decoder { RowValueDecoder(row: row) }
}
