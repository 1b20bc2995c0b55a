import SpreadsheetModel

/// Gives a type its properties by their headings.
struct RowValueDecoder: Decoder {
    let row: RowRecord
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(RowContainer(row: row))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        throw unsupported("a list of values")
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer {
        throw unsupported("a single value")
    }

    private func unsupported(_ expected: String) -> CellDecodingError {
        row.error(
            .unsupportedType, CellReference(row: row.row, column: row.headings.range.first.column), nil,
            found: "a row of cells", expected: expected)
    }
}
