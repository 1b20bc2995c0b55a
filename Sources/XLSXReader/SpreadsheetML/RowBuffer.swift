/// The row being read. It is emptied and used again for the next, so that rows cost no allocation.
struct RowBuffer {
    /// Zero-based.
    var row = 0
    var isHidden = false
    /// The cells in stored order.
    var cells: [CellRecord] = []
    /// Text that had to be decoded.
    var bytes: [UInt8] = []

    /// Starts a row.
    mutating func start(_ row: Int, isHidden: Bool) {
        self.row = row
        self.isHidden = isHidden
        cells.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
    }
}
