public import SpreadsheetModel

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
