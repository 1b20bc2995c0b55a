public import SpreadsheetModel

extension Sheet {
    /// The value at an address such as "B7" as Excel shows it in a cell wide enough; empty where nothing is stored.
    /// Cost: O(log n), and that of ``NumberFormat/displayText(of:dateSystem:)``.
    public func displayText(at address: String) -> String {
        self[address]?.displayText(dateSystem: dateSystem) ?? ""
    }

    /// The value at a reference as Excel shows it in a cell wide enough; empty where nothing is stored.
    /// Cost: O(log n), and that of ``NumberFormat/displayText(of:dateSystem:)``.
    public func displayText(at reference: CellReference) -> String {
        self[reference]?.displayText(dateSystem: dateSystem) ?? ""
    }

    /// The merged range that covers a cell; nil when none does. Cost: proportional to the number of merged ranges.
    public func mergedRange(covering cell: CellReference) -> CellRange? {
        mergedRanges.first { $0.contains(cell) }
    }
}
