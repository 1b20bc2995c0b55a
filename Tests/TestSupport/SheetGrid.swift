package import SpreadsheetModel
import Vocabulary

/// A sheet written as text, one line a row, cells parted by `|`, with marks round the cells a test is about.
///
/// ```
/// Reference | Proxy Value         | Answer | Pledged Social Value
/// NT18      | 0.963812 [0.000000] | 650000 | «6264776.71»
/// ```
///
/// ``GridCell`` says what stands for a number, a formula, an error or a date. `«…»` marks a cell, blank ones included.
package struct SheetGrid {
    /// The sheet the text describes.
    package let sheet: Sheet
    /// The marked cells in row-major order.
    package let marked: [CellReference]

    /// Reads a grid whose first cell stands at `origin`. A line without any text is an empty row.
    package init(
        _ text: String, name: String = "Return", at origin: String = "A1",
        visibility: SheetVisibility = .visible
    ) {
        let corner = CellReference(origin) ?? CellReference(row: 0, column: 0)
        var cells: [Cell] = []
        var marked: [CellReference] = []
        for (row, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            for (column, piece) in line.split(separator: "|", omittingEmptySubsequences: false).enumerated() {
                let reference = CellReference(row: corner.row + row, column: corner.column + column)
                let written = GridCell(piece)
                if written.isMarked { marked.append(reference) }
                if let cell = written.cell(at: reference) { cells.append(cell) }
            }
        }
        sheet = Sheet(name: name, visibility: visibility, cells: cells)
        self.marked = marked
    }
}
