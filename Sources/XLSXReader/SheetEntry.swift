public import SpreadsheetModel

/// One tab of a workbook, as the workbook lists it (ECMA-376 part 1, 18.2.19).
public struct SheetEntry: Hashable, Sendable {
    /// The name on the tab.
    public let name: String
    /// Whether the tab is shown.
    public let visibility: SheetVisibility
    /// What the tab holds.
    public let kind: SheetKind
    /// The part that holds it; nil when it has none, or it is not in the file.
    let part: PartName?
}
