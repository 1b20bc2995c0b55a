package import SpreadsheetModel

/// What became of every row and every non-empty cell of the sheet that a return was read from.
package struct SheetCoverage: Hashable, Sendable {
    /// One for each row that holds anything, in order.
    package private(set) var rows: [RowCoverage] = []
    /// The non-empty cells of the sheet, counted apart from ``rows``.
    package let cellCount: Int

    /// An account of a sheet with so many non-empty cells.
    package init(rows: [RowCoverage] = [], cellCount: Int = 0) {
        self.rows = rows
        self.cellCount = cellCount
    }

    /// The cells that are in no row's account. Zero, unless the reading is at fault.
    package var unaccountedCells: Int { cellCount - rows.map(\.cellCount).reduce(0, +) }

    /// How many rows have each role.
    package func rowCount(_ isWanted: (CellRole) -> Bool) -> Int { rows.count { isWanted($0.role) } }

    /// The reasons why cells were left, each with the number of its cells, most cells first.
    package var ignored: [(reason: IgnoredReason, cells: Int)] {
        var counts: [IgnoredReason: Int] = [:]
        for (role, cells) in rows.flatMap(\.cells) {
            if case .ignored(let reason) = role { counts[reason, default: 0] += cells }
        }
        return counts.map { (reason: $0.key, cells: $0.value) }
            .sorted { ($1.cells, $0.reason.rawValue) < ($0.cells, $1.reason.rawValue) }
    }
}

/// What a row or a cell of a return was read as: exactly one of these.
package enum CellRole: Hashable, Sendable {
    /// A measure, or one of its figures and texts.
    case line
    /// A heading of the table, repeated headings and theme banners included.
    case heading
    /// A label that the form tells something about itself with, or what it tells.
    case label
    /// A total or sub-total, with its label.
    case total
    /// Left, for a reason.
    case ignored(IgnoredReason)
}

/// A cell whose figure was read, and which a merged cell covers, so that a spreadsheet program does not show it.
package struct CoveredCell: Hashable, Sendable {
    /// What the figure was read as.
    package enum Role: String, Hashable, Sendable {
        case answer
        case proxy = "proxy value"
        case stated = "stated value"
        case total
    }

    /// Where it is.
    package let cell: CellReference
    /// The merged cells that cover it.
    package let range: CellRange
    /// What the cell holds.
    package let text: String
    /// What it was read as.
    package let role: Role
    /// The label of its measure; nil when it is the return's total.
    package let label: String?

    package init(cell: CellReference, range: CellRange, text: String, role: Role, label: String?) {
        self.cell = cell
        self.range = range
        self.text = text
        self.role = role
        self.label = label
    }
}

/// Why a row or a cell of a return was not read. The raw value is the phrase a report uses.
package enum IgnoredReason: String, Hashable, Sendable, CaseIterable {
    case aboveTable = "above the table"
    case belowTable = "below the table"
    case besideTable = "beside the table"
    case note = "a note between the measures"
    case unusedColumn = "in a column that is not needed"
    case rowNumber = "numbering the rows"
    case placeholder = "an unused row"
    case hidden = "hidden"
    case otherTable = "part of another table"
    case strayAnswer = "a figure without a measure"
}

/// What became of one row and of each of its non-empty cells.
package struct RowCoverage: Hashable, Sendable {
    /// The row as Excel shows it, from 1.
    package let rowNumber: Int
    /// What the row is.
    package let role: CellRole
    /// How many of its non-empty cells have each role.
    package let cells: [CellRole: Int]

    package init(rowNumber: Int, role: CellRole, cells: [CellRole: Int]) {
        self.rowNumber = rowNumber
        self.role = role
        self.cells = cells
    }

    /// Its non-empty cells.
    package var cellCount: Int { cells.values.reduce(0, +) }
}

/// A figure in a column of answers, or a pledged value, in a row that names no measure and is no total.
package struct UnmatchedAnswer: Hashable, Sendable {
    /// Where it is.
    package let cell: CellReference
    /// What the cell holds.
    package let text: String
    /// The pledged social value that its row states; nil when it states none.
    package let stated: Money?
    /// Whether it is a pledged value, in a row that gives no answer.
    package let isValue: Bool

    package init(cell: CellReference, text: String, stated: Money? = nil, isValue: Bool = false) {
        self.cell = cell
        self.text = text
        self.stated = stated
        self.isValue = isValue
    }
}
