package import SpreadsheetModel

/// The proxy value that a return prints for a line.
package struct ReturnedProxy: Hashable, Sendable {
    /// The cell it stands in; nil when the form has no cell for it.
    package let cell: CellReference?
    /// The cell's content as text; nil when it holds nothing.
    package let text: String?
    /// The value; nil when the cell is blank or cannot be read.
    package let proxy: Proxy?
    /// Whether the cell holds something that is not a number.
    package let isUnreadable: Bool
    /// Whether the cell stores text, a number though it may read.
    package let isTyped: Bool
    /// What the cell's fonts do to it, so that it was not read; nil for nearly every one.
    package var printFault: PrintFault?
    /// The number that the cell stores where its number format makes it show something else, so that it was not read.
    package var stored: ExactDecimal?

    package init(
        cell: CellReference?, text: String?, proxy: Proxy?, isUnreadable: Bool = false, isTyped: Bool = false
    ) {
        self.cell = cell
        self.text = text
        self.proxy = proxy
        self.isUnreadable = isUnreadable
        self.isTyped = isTyped
    }
}
