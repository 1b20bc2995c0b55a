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
    /// A tab whose content is not in the file.
    case missing
}
