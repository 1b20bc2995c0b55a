public import SpreadsheetModel

/// A link on a cell (ECMA-376 part 1, 18.3.1.47).
public struct LinkPlan: Hashable, Sendable {
    /// The cell that carries the link; its text is the cell's own.
    public var cell: CellReference
    /// Where it leads: "internal:'Findings'!A5", "internal:" with a defined name, "external:" with the percent-encoded
    /// relative address of a file beside the workbook or below, or a percent-encoded https, http or mailto address.
    public var target: String
    /// The words shown when the pointer rests on it; empty for none.
    public var tip: String

    /// A link from a cell.
    public init(_ cell: CellReference, target: String, tip: String = "") {
        self.cell = cell
        self.target = target
        self.tip = tip
    }
}
