import SpreadsheetModel

/// Where the content of the cells of a row lies.
struct CellSource: ~Escapable {
    /// The worksheet part.
    let part: Span<UInt8>
    /// The row's own buffer.
    let buffer: Span<UInt8>
    /// The table of shared strings.
    let sharedBytes: Span<UInt8>
    /// Where each shared string ends.
    let sharedEnds: Span<UInt32>
    /// The number format of each cell format.
    let formats: Span<NumberFormat>

    @_lifetime(copy part, copy buffer, copy sharedBytes, copy sharedEnds, copy formats)
    init(
        part: Span<UInt8>, buffer: Span<UInt8>, sharedBytes: Span<UInt8>, sharedEnds: Span<UInt32>,
        formats: Span<NumberFormat>
    ) {
        self.part = part
        self.buffer = buffer
        self.sharedBytes = sharedBytes
        self.sharedEnds = sharedEnds
        self.formats = formats
    }
}
