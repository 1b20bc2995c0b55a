/// What a sheet lets a person change (ECMA-376 part 1, 18.3.1.85). It guards against mistakes, not against intent: the
/// file is not encrypted by it.
public struct SheetProtection: Hashable, Sendable {
    /// Whether protection is switched on. While it is off, locked cells can be changed like all others.
    public var isOn: Bool
    /// Whether a password is asked for before it can be switched off.
    public var hasPassword: Bool
    /// What is allowed while it is on, beside changing unlocked cells.
    public var allowedActions: Set<ProtectedAction>
    /// Which cells are locked.
    public var locks: CellLocks

    /// The protection of a sheet.
    public init(isOn: Bool, hasPassword: Bool, allowedActions: Set<ProtectedAction>, locks: CellLocks) {
        self.isOn = isOn
        self.hasPassword = hasPassword
        self.allowedActions = allowedActions
        self.locks = locks
    }

    /// Whether a person can type into a cell: protection is off, or the cell is not locked. Cost: O(log n) in the
    /// number of runs of cells that are locked alike.
    public func isEditable(_ cell: CellReference) -> Bool { !isOn || !locks.isLocked(cell) }
}

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
