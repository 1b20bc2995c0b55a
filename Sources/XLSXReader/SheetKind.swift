/// What a tab of a workbook holds.
public enum SheetKind: String, Hashable, Sendable {
    /// A grid of cells.
    case worksheet
    /// One chart, no cells.
    case chartsheet
    /// An Excel 5 dialog, no cells.
    case dialogsheet
    /// An Excel 4 macro sheet: a grid whose cells hold commands.
    case macrosheet
    /// A tab to which the file gives no content, as Excel 5's modules and dialogs have none here: no cells.
    case empty
    /// A tab whose content should be in the file and is not.
    case missing
}
