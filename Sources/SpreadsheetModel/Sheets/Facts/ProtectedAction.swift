/// Something that a protected sheet allows or not; the raw values are the attributes of ECMA-376 part 1, 18.3.1.85.
public enum ProtectedAction: String, Hashable, Sendable, CaseIterable {
    /// Change shapes and charts.
    case objects
    /// Change scenarios.
    case scenarios
    /// Format cells.
    case formatCells
    /// Format columns.
    case formatColumns
    /// Format rows.
    case formatRows
    /// Insert columns.
    case insertColumns
    /// Insert rows.
    case insertRows
    /// Insert links.
    case insertHyperlinks
    /// Delete columns.
    case deleteColumns
    /// Delete rows.
    case deleteRows
    /// Select locked cells.
    case selectLockedCells
    /// Select unlocked cells.
    case selectUnlockedCells
    /// Sort.
    case sort
    /// Use filters.
    case autoFilter
    /// Use pivot tables.
    case pivotTables

    /// Whether it is allowed where the file does not say, once protection is on.
    public var isAllowedByDefault: Bool {
        switch self {
        case .objects, .scenarios, .selectLockedCells, .selectUnlockedCells: true
        default: false
        }
    }
}
