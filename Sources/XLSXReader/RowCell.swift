public import SpreadsheetModel

/// A cell of a row while the row is being read. What it borrows is the reader's; what it returns as a `String` or a
/// value is a copy.
public struct RowCell: ~Escapable {
    @usableFromInline let record: CellRecord
    /// The bytes of its value, decoded, in UTF-8: the text, the number's literal, the error or the date. Empty for a
    /// blank and for a boolean.
    public let utf8: Span<UInt8>
    /// What the row had to decode, formulas included.
    @usableFromInline let buffer: Span<UInt8>
    @usableFromInline let formats: Span<NumberFormat>

    // More fields than this and the compiler keeps a cell in memory instead of in registers.
    @inlinable
    @_lifetime(copy utf8, copy buffer, copy formats)
    init(_ record: CellRecord, utf8: Span<UInt8>, buffer: Span<UInt8>, formats: Span<NumberFormat>) {
        self.record = record
        self.utf8 = utf8
        self.buffer = buffer
        self.formats = formats
    }

    /// Where it stands.
    @inlinable public var reference: CellReference { CellReference(row: Int(record.row), column: Int(record.column)) }

    /// The kind of its value.
    @inlinable public var kind: CellKind { record.kind }

    /// The bytes of ``utf8`` as a string. Cost: a copy of them; up to 15 bytes need no allocation.
    public var text: String { Self.string(utf8) }

    /// TRUE or FALSE; nil when it is no boolean.
    @inlinable public var boolean: Bool? { record.kind == .boolean ? record.start == 1 : nil }

    /// What it holds. Cost: that of ``text``.
    public var value: CellValue {
        switch record.kind {
        case .blank: .blank
        case .number: .number(NumberLiteral(text))
        case .text: .text(text)
        case .boolean: .boolean(record.start == 1)
        case .error: .error(text)
        case .date: .date(text)
        }
    }

    /// Whether it holds a formula.
    @inlinable public var hasFormula: Bool { record.formulaStart >= 0 }

    /// The formula without its leading equals sign; nil when there is none. Of cells that share a formula only the
    /// first gives the text; the others give an empty string.
    public var formula: String? {
        guard hasFormula else { return nil }
        let start = Int(record.formulaStart)
        return Self.string(buffer.extracting(start..<start + Int(record.formulaLength)))
    }

    /// The position of its format in ``WorkbookReader/numberFormats``; nil when the file names a format that it does not
    /// define. Cost: constant, where ``format`` makes a copy to own.
    @inlinable public var formatIndex: Int? {
        let index = Int(record.style)
        return index < formats.count ? index : nil
    }

    /// How the value is shown; General when the file names a format that it does not define.
    @inlinable public var format: NumberFormat {
        let index = Int(record.style)
        return formats.indices.contains(index) ? formats[index] : .general
    }

    /// The index in the table of shared strings; nil when the text is not from there.
    var sharedIndex: Int? { record.place == .shared ? Int(record.start) : nil }

    private static func string(_ bytes: Span<UInt8>) -> String {
        unsafe String(unsafeUninitializedCapacity: bytes.count) { buffer in
            for index in bytes.indices { unsafe buffer[index] = bytes[index] }
            return bytes.count
        }
    }
}
