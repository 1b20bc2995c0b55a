public import SpreadsheetModel

/// Makes the rows below a row of headings into values of a `Decodable` type: each property is found by its heading, so
/// columns may move and stand apart.
///
/// Nothing is converted silently. A property takes what its cell holds, or an error says what was found:
///
/// - `String`: a text. A number is none, however it looks.
/// - ``ExactDecimal``, ``NumberLiteral``, `Int` and the other whole numbers, `Double`, `Float`: a number. A number that
///   is shown as a day or a time is none; a whole number is taken only if nothing is lost.
/// - `Bool`: TRUE or FALSE. 1 and 0 are none.
/// - ``CivilDate``: a number shown as a day or a time, or a stored ISO 8601 date.
/// - Foundation's `Decimal`: a number, exactly. Foundation's `Date`: what a ``CivilDate`` takes, its time read as UTC. A
///   number that is not shown as a day or a time is none.
/// - ``CellValue``: whatever the cell holds, blanks included.
/// - A dictionary by heading, such as `[String: CellValue]`: every heading of the row, as it is written.
/// - An optional of these: nil where the cell is blank or there is no such heading.
/// - Any other type that decodes itself from a single one of these, such as an enumeration with raw values.
///
/// Rows without a value under any heading are passed over.
public struct RowDecoder: Sendable {
    /// How properties find their headings.
    public var headingMatching: HeadingMatching
    /// The file's name, for messages.
    public var file: String?

    /// A decoder.
    public init(headingMatching: HeadingMatching = .exact, file: String? = nil) {
        self.headingMatching = headingMatching
        self.file = file
    }

    /// The values of the rows of a range, whose first row holds the headings.
    ///
    /// Cost: proportional to the stored cells of the rows.
    ///
    /// - Throws: ``CellDecodingError``, or what a type's own decoding throws.
    public func decode<Row: Decodable>(
        _ type: Row.Type = Row.self, from sheet: Sheet, in range: CellRange
    ) throws -> [Row] {
        let headings = RowHeadings(sheet.row(range.first.row), in: range, matching: headingMatching)
        var rows: [Row] = []
        var cells = sheet.cells(inRows: range.first.row + 1...max(range.first.row + 1, range.last.row))
        while let row = cells.first?.reference.row, row <= range.last.row {
            let end = cells.firstIndex { $0.reference.row != row } ?? cells.endIndex
            let record = RowRecord(
                file: file, sheet: sheet.name, dateSystem: sheet.dateSystem, headings: headings, row: row,
                cells: cells[..<end])
            if let value = try record.decode(type) { rows.append(value) }
            cells = cells[end...]
        }
        return rows
    }

    /// The values of all rows below a zero-based row of headings.
    ///
    /// Cost: proportional to the stored cells of the rows.
    ///
    /// - Throws: ``CellDecodingError``, or what a type's own decoding throws.
    public func decode<Row: Decodable>(
        _ type: Row.Type = Row.self, from sheet: Sheet, belowRow headingRow: Int
    ) throws -> [Row] {
        try decode(type, from: sheet, in: .rows(from: headingRow))
    }
}

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
