public import SpreadsheetModel

/// A cell of a row while the row is being read. What it borrows is the reader's; what it returns as a `String` or a
/// value is a copy.
public struct RowCell: ~Escapable {
    @usableFromInline let head: CellHead
    /// The bytes of its value, decoded, in UTF-8: the text, the number's literal, the error or the date. Empty for a
    /// blank and for a boolean.
    public let utf8: Span<UInt8>
    /// The bytes of its formula, decoded.
    @usableFromInline let formulaBytes: Span<UInt8>
    @usableFromInline let formats: Span<NumberFormat>

    // Seven words: with one more the compiler keeps a cell in memory instead of in registers (see `CellHead`).
    @inlinable
    @_lifetime(copy utf8, copy formulaBytes, copy formats)
    init(_ head: CellHead, utf8: Span<UInt8>, formulaBytes: Span<UInt8>, formats: Span<NumberFormat>) {
        self.head = head
        self.utf8 = utf8
        self.formulaBytes = formulaBytes
        self.formats = formats
    }

    /// Where it is.
    @inlinable public var reference: CellReference { CellReference(row: head.row, column: head.column) }

    /// The kind of its value.
    @inlinable public var kind: CellKind { head.kind }

    /// The bytes of ``utf8`` as a string. Cost: a copy of them; up to 15 bytes need no allocation.
    public var text: String { String(copying: utf8) }

    /// TRUE or FALSE; nil when it is no boolean.
    @inlinable public var boolean: Bool? { head.kind == .boolean ? head.isTrue : nil }

    /// What it holds. Cost: that of ``text``.
    public var value: CellValue {
        switch head.kind {
        case .blank: .blank
        case .number: .number(NumberLiteral(text))
        case .text: .text(text)
        case .boolean: .boolean(head.isTrue)
        case .error: .error(text)
        case .date: .date(text)
        }
    }

    /// Whether it holds a formula.
    @inlinable public var hasFormula: Bool { head.hasFormula }

    /// The bytes of ``formula`` in UTF-8; empty when there is none.
    package var formulaUTF8: Span<UInt8> {
        @_lifetime(copy self)
        get { formulaBytes }
    }

    /// The formula without its leading equals sign; nil when there is none. Of cells that share a formula only the
    /// first gives the text; the others give an empty string.
    public var formula: String? { hasFormula ? String(copying: formulaBytes) : nil }

    /// The position of its format in ``WorkbookReader/numberFormats``; nil when the file names a format that it does not
    /// define. Cost: constant, where ``format`` makes a copy to own.
    @inlinable public var formatIndex: Int? {
        head.style < formats.count ? head.style : nil
    }

    /// How the value is shown; General when the file names a format that it does not define.
    @inlinable public var format: NumberFormat {
        head.style < formats.count ? formats[head.style] : .general
    }
}

/// The kind of value of a streamed cell: the cases of `CellValue` without what they carry.
public enum CellKind: UInt8, Hashable, Sendable {
    /// Nothing, or a formula without a cached value.
    case blank
    /// A number, stored as a literal.
    case number
    /// Text.
    case text
    /// TRUE or FALSE.
    case boolean
    /// A cell error such as `#REF!`.
    case error
    /// An ISO 8601 date (`t="d"`).
    case date
}

/// Where the content of the cells of a sheet lies, but for what had to be decoded.
@usableFromInline struct CellSource: ~Escapable {
    /// The worksheet part.
    @usableFromInline let part: Span<UInt8>
    /// The table of shared strings.
    @usableFromInline let sharedBytes: Span<UInt8>
    /// Where each shared string ends.
    @usableFromInline let sharedEnds: Span<UInt32>
    /// The number format of each cell format.
    @usableFromInline let formats: Span<NumberFormat>

    @_lifetime(copy part, copy sharedBytes, copy sharedEnds, copy formats)
    init(part: Span<UInt8>, sharedBytes: Span<UInt8>, sharedEnds: Span<UInt32>, formats: Span<NumberFormat>) {
        self.part = part
        self.sharedBytes = sharedBytes
        self.sharedEnds = sharedEnds
        self.formats = formats
    }
}
