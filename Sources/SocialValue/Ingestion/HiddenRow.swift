package import SpreadsheetModel

/// A hidden row of the sheet a return was read from. It was not valued.
package struct HiddenRow: Hashable, Sendable {
    /// The row as Excel shows it, from 1.
    package let rowNumber: Int
    /// The line it would have been; nil when it is no measure.
    package let line: ReturnLine?
    /// The figure among the answers or the pledged values in a row that names no measure; nil when it has none.
    package var figure: UnmatchedAnswer?

    package init(rowNumber: Int, line: ReturnLine?) {
        self.rowNumber = rowNumber
        self.line = line
    }

    /// The line, when a bidder answered it or stated a value on it.
    package var answeredLine: ReturnLine? {
        line.flatMap { $0.answer.state.isWithoutPledge && $0.stated.text == nil ? nil : $0 }
    }
}

/// A hidden column of the table whose heading is known.
package struct HiddenColumn: Hashable, Sendable {
    /// The heading's cell.
    package let cell: CellReference
    /// The heading as printed.
    package let heading: String
    /// Whether it was read, because no visible column holds the same.
    package let isRead: Bool
    /// Whether it holds answers.
    package let holdsAnswers: Bool
    /// Whether it holds figures of a year or another period that the visible columns are the others of.
    package let isPart: Bool

    package init(cell: CellReference, heading: String, isRead: Bool, holdsAnswers: Bool, isPart: Bool = false) {
        self.cell = cell
        self.heading = heading
        self.isRead = isRead
        self.holdsAnswers = holdsAnswers
        self.isPart = isPart
    }
}

/// A hidden sheet of a return's workbook. It was not read.
package struct HiddenSheet: Hashable, Sendable {
    /// Its name.
    package let name: String
    /// Whether a table of measures stands on it, as an old copy of the return would.
    package let holdsTable: Bool

    package init(name: String, holdsTable: Bool) {
        self.name = name
        self.holdsTable = holdsTable
    }
}

/// Something that the return was read from, and that nobody who looks at it sees.
package struct UnseenCell: Hashable, Sendable {
    /// What a cell was read for.
    package enum Role: Hashable, Sendable {
        case answer, proxy, stated, reference
    }

    /// Why it is not seen.
    package enum Reason: Hashable, Sendable {
        /// Its text has the colour of the cell.
        case color
        /// Its text is smaller than can be read.
        case size
        /// Its row is too low.
        case row
        /// Its column is too narrow; with the heading.
        case column(String)
    }

    /// The cell.
    package let cell: CellReference
    /// What it holds, as text.
    package let text: String
    /// What it was read for.
    package let role: Role
    /// The line's reference, as people write it.
    package let label: String
    /// Why it is not seen.
    package let reason: Reason

    package init(_ cell: CellReference, _ text: String, role: Role, label: String, reason: Reason) {
        self.cell = cell
        self.text = text
        self.role = role
        self.label = label
        self.reason = reason
    }
}
