/// Whether a sheet's tab is shown (ECMA-376 part 1, 18.18.68, ST_SheetState).
public enum SheetVisibility: String, Hashable, Sendable {
    /// The tab is shown.
    case visible
    /// Hidden; a person can show it again from the menu.
    case hidden
    /// Hidden so that only a program can show it again.
    case veryHidden
}
