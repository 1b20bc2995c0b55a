import SpreadsheetModel

/// What is wrong with one part, at a byte of it. The reader adds the file, the part and the sheet.
struct PartError: Error, Hashable {
    /// What is wrong.
    var problem: PartProblem
    /// Where, in bytes from the start of the part.
    var offset: Int
    /// The cell, when it is about one.
    var cell: CellReference?
    /// The limit, when it is about one.
    var overrun: LimitOverrun?

    init(_ problem: PartProblem, at offset: Int, cell: CellReference? = nil) {
        self.problem = problem
        self.offset = offset
        self.cell = cell
    }

    init(_ overrun: LimitOverrun, at offset: Int, cell: CellReference? = nil) {
        self.init(.overLimit, at: offset, cell: cell)
        self.overrun = overrun
    }
}
