/// Something that a workbook carries besides its cells, and that may act or hold more once a spreadsheet program opens
/// it. Nothing of it is ever run, followed or opened here. The raw value is the phrase a report uses.
package enum EmbeddedContent: String, Hashable, Sendable, CaseIterable {
    /// A program: a VBA project, or a sheet of Excel 4 macros.
    case macros
    /// Controls that run code (ActiveX).
    case controls = "controls that run code"
    /// Links to other workbooks or data sources, which cells may have their values from.
    case links = "links to other files or data sources"
    /// Files of any kind inside the workbook.
    case files = "other files inside it"
    /// Cells that hold something and say no place on their sheet. Excel shows none of them.
    case unplacedCells = "cells that have no place on a sheet"
}
