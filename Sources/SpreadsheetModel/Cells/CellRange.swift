/// A rectangle of cells, both corners included: "A1:G22".
public struct CellRange: Hashable, Sendable {
    /// The top left cell.
    public let first: CellReference
    /// The bottom right cell.
    public let last: CellReference

    /// The rectangle spanned by two opposite corners, in either order.
    public init(_ corner: CellReference, _ opposite: CellReference) {
        first = CellReference(row: min(corner.row, opposite.row), column: min(corner.column, opposite.column))
        last = CellReference(row: max(corner.row, opposite.row), column: max(corner.column, opposite.column))
    }

    /// Reads "A1:G22", or "B7" for a single cell; nil for anything else.
    @inlinable public init?(_ text: some StringProtocol) {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else {
            guard let cell = CellReference(text) else { return nil }
            self.init(cell, cell)
            return
        }
        guard let start = CellReference(text[..<colon]), let end = CellReference(text[text.utf8.index(after: colon)...])
        else { return nil }
        self.init(start, end)
    }

    /// Whether the cell lies inside.
    public func contains(_ cell: CellReference) -> Bool {
        (first.row...last.row).contains(cell.row) && (first.column...last.column).contains(cell.column)
    }
}

extension CellRange: CustomStringConvertible {
    /// "A1:G22", or "B7" when it is one cell.
    public var description: String { first == last ? "\(first)" : "\(first):\(last)" }

    /// "$A$1:$G$22", as formulas and defined names write a fixed range.
    public var absoluteDescription: String { first.absoluteDescription + ":" + last.absoluteDescription }
}
