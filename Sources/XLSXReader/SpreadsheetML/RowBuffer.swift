/// The row being read. It is emptied and used again for the next, so that rows cost no allocation.
struct RowBuffer {
    /// Zero-based.
    private(set) var row = -1
    /// How high it is shown.
    private(set) var extent = GridExtent.visible
    /// How the addresses of its cells end: its number in digits and the closing quote.
    private(set) var address = SWARWord(0)
    /// The bytes of `address`, 2 to 8.
    private(set) var addressLength = 2
    /// Room for cells, of which the first `count` are the row's, in stored order.
    var records: [CellRecord] = []
    /// The number of cells.
    var count = 0
    /// Text that had to be decoded.
    var bytes: [UInt8] = []
    /// The runs of rich texts in the row, by the position of their cells.
    var rich = RichTextTable()

    /// The cells in stored order.
    var cells: Span<CellRecord> {
        @_lifetime(borrow self)
        get { records.span.extracting(0..<count) }
    }

    /// Starts a row.
    mutating func start(_ row: Int, extent: GridExtent) {
        var number = UInt32(truncatingIfNeeded: row + 1)
        var bits = UInt64(UInt8(ascii: "\""))
        var length = 1
        repeat {
            bits = bits << 8 | UInt64(number % 10) + UInt64(UInt8(ascii: "0"))
            number /= 10
            length += 1
        } while number > 0
        start(row, extent: extent, address: SWARWord(bits), addressLength: length)
    }

    /// Starts a row whose number is known as text.
    mutating func start(_ row: Int, extent: GridExtent, address: SWARWord, addressLength: Int) {
        self.row = row
        self.extent = extent
        self.address = address
        self.addressLength = addressLength
        count = 0
        if !bytes.isEmpty { bytes.removeAll(keepingCapacity: true) }
        if !rich.isEmpty { rich.removeAll() }
    }

    /// Adds a cell.
    mutating func append(_ record: CellRecord) {
        if count == records.count { makeRoom() }
        records[count] = record
        count += 1
    }

    /// Makes room for more cells: twice as many as before.
    mutating func makeRoom() {
        let added = max(16, records.count)
        records.append(contentsOf: repeatElement(CellRecord(CellHead(bits: 0)), count: added))
    }
}
