/// Whether every cell so far stands behind the one before it, so that none can be stored with
/// two contents.
struct CellOrder {
    private(set) var isAscending = true
    /// The place behind which the next must stand: one more than that of the cell before.
    private var least: UInt64 = 0

    /// Takes the next cell.
    @inline(__always)
    mutating func note(_ head: CellHead) {
        let place = head.gridPlace
        isAscending = isAscending && place >= least
        least = place &+ 1
    }
}
