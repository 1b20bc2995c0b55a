package import SocialValue
package import SpreadsheetModel

/// An evaluation workbook, read as far as it can be.
package struct EvaluationReading: Hashable, Sendable {
    /// What was read. Rows that cannot be used are missing here.
    package var evaluation: Evaluation
    /// What could not be used as it is, in the order of sheets and rows.
    package let notes: [EvaluationNote]
    /// The rows of the sheet of scores that say whom and what they are about, and nothing else.
    package let blankScores: [EvaluatorScore]
    /// The zero-based column of each heading, by sheet.
    private let columns: [String: [String: Int]]

    package init(
        _ evaluation: Evaluation, notes: [EvaluationNote], blankScores: [EvaluatorScore] = [],
        columns: [String: [String: Int]] = [:]
    ) {
        self.evaluation = evaluation
        self.notes = notes
        self.blankScores = blankScores
        self.columns = columns
    }

    /// The cell under a heading in the row of a bid, a score or an accepted answer; the row where that is not known.
    ///
    /// - Parameter row: the place that the value was read from; nil for one that was not typed.
    package func place(_ heading: String, of row: CellLocation?) -> CellLocation {
        guard let row else { return CellLocation(file: evaluation.file?.name ?? "") }
        guard let sheet = row.sheet, let cell = row.cell, let column = columns[sheet]?[heading] else { return row }
        return CellLocation(file: row.file, sheet: sheet, cell: CellReference(row: cell.row, column: column))
    }
}

/// Something in an evaluation workbook that could not be used as it is, as its reader saw it.
package struct EvaluationNote: Hashable, Sendable {
    /// What was seen.
    package enum Subject: Hashable, Sendable {
        /// A row of bids or scores with nothing under these headings.
        case rowIncomplete(missing: [String])
        /// An accepted answer with nothing under these headings.
        case acceptanceIncomplete(missing: [String])
        /// A cell that says something else than its place asks for. What it is about, such as "price".
        case valueUnreadable(String, text: String, expected: String)
        /// A word that is none of those it can be. What it is, such as "status", and what it says.
        case labelUnknown(String, text: String, known: [String])
        /// An accepted answer to a measure that the council does not have.
        case measureUnknown(String, known: [String])
    }

    /// What was seen.
    package let subject: Subject
    /// Where.
    package let location: CellLocation

    package init(_ subject: Subject, at location: CellLocation) {
        (self.subject, self.location) = (subject, location)
    }
}
