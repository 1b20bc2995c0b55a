/// How many bytes of values and formulas the rows read so far have given: ``ReadLimits/cellTextBytes`` limits them.
package struct GivenText {
    private var bytes = 0
    private let limit: Int

    /// Nothing given yet.
    package init(_ limits: ReadLimits) {
        limit = limits.cellTextBytes
    }

    /// Takes in a row. Cost: a few steps a cell, and none where there is no limit.
    ///
    /// - Throws: the overrun, when the row gives more than is left.
    mutating func add(_ row: borrowing SheetRow) throws(LimitOverrun) {
        guard limit != .max else { return }
        for position in 0..<row.count { bytes += row.byteCount(at: position) }
        guard bytes <= limit else {
            throw LimitOverrun(
                "cellTextBytes", "the text of its cells in bytes, shared texts counted wherever they are used,",
                value: bytes, limit: limit)
        }
    }
}
