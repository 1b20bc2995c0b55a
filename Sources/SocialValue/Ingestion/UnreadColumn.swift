package import SpreadsheetModel

/// A visible column of figures beside the measures from which nothing was read, as nothing tells what it holds.
package struct UnreadColumn: Hashable, Sendable {
    /// The cell of its heading.
    package let cell: CellReference
    /// Its heading as printed, or the one merged over it; empty when it has none.
    package let heading: String
    /// How many measures have a figure in it.
    package let figureCount: Int
    /// The heading it may be meant for; nil when none is near.
    package let nearest: String?
    /// Whether its heading speaks of answers, so that the answers may be these.
    package let speaksOfAnswers: Bool
    /// Whether it stands next to columns by year or other periods that were added up, and is not their sum.
    package let isBesideSummed: Bool

    package init(
        cell: CellReference, heading: String, figureCount: Int, nearest: String?, speaksOfAnswers: Bool,
        isBesideSummed: Bool = false
    ) {
        self.cell = cell
        self.heading = heading
        self.figureCount = figureCount
        self.nearest = nearest
        self.speaksOfAnswers = speaksOfAnswers
        self.isBesideSummed = isBesideSummed
    }
}

/// A visible column whose heading means the same as that of the column which was read.
package struct DuplicateColumn: Hashable, Sendable {
    /// Its heading's cell.
    package let cell: CellReference
    /// Its heading as printed.
    package let heading: String
    /// The heading of the column that was read, and its cell.
    package let chosenHeading: String
    package let chosenCell: CellReference
    /// Whether the two are columns of answers.
    package let holdsAnswers: Bool
    /// Whether its heading names a part of what the other column holds the whole of.
    package let isPartOfChosen: Bool
    /// The first row, from 1, in which the two differ; nil when only their headings do.
    package let firstDifference: Int?

    package init(
        cell: CellReference, heading: String, chosenHeading: String, chosenCell: CellReference, holdsAnswers: Bool,
        isPartOfChosen: Bool = false, firstDifference: Int?
    ) {
        self.cell = cell
        self.heading = heading
        self.chosenHeading = chosenHeading
        self.chosenCell = chosenCell
        self.holdsAnswers = holdsAnswers
        self.isPartOfChosen = isPartOfChosen
        self.firstDifference = firstDifference
    }
}

/// A heading that is not known, but near to one that the form lacks.
package struct MisspeltHeading: Hashable, Sendable {
    /// Where it is.
    package let cell: CellReference
    /// As printed.
    package let text: String
    /// The heading it may be meant for.
    package let nearest: String

    package init(cell: CellReference, text: String, nearest: String) {
        self.cell = cell
        self.text = text
        self.nearest = nearest
    }
}

/// A visible table of measures that was not chosen as the return.
package struct OtherTable: Hashable, Sendable {
    /// The sheet it is on.
    package let sheet: String
    /// The first cell of its headings.
    package let cell: CellReference
    /// Why the chosen one was preferred, as a clause: "it has more headings".
    package let reason: String
    /// How many of its measures are answered.
    package let answeredCount: Int
    /// The references of the measures that it answers and the chosen table does not have.
    package let onlyHere: [String]

    /// Its measures, in order.
    package let lines: [ReturnLine]

    package init(
        sheet: String, cell: CellReference, reason: String, answeredCount: Int, onlyHere: [String],
        lines: [ReturnLine] = []
    ) {
        self.sheet = sheet
        self.cell = cell
        self.reason = reason
        self.answeredCount = answeredCount
        self.onlyHere = onlyHere
        self.lines = lines
    }
}

/// The heading of a column that was read for the whole contract, though it names a part of it.
package struct PartHeading: Hashable, Sendable {
    /// Where it is.
    package let cell: CellReference
    /// As printed: "Answer (Year 1)", "Offer, last year".
    package let text: String
    /// Whether the column holds answers rather than stated values.
    package let holdsAnswers: Bool
    /// The part that it names; nil when it says something else than a part, such as "per year" or "last year".
    package let kind: PeriodKind?

    package init(cell: CellReference, text: String, holdsAnswers: Bool, kind: PeriodKind?) {
        self.cell = cell
        self.text = text
        self.holdsAnswers = holdsAnswers
        self.kind = kind
    }
}

/// How long a part of a contract a column of answers or values is for, or that it is for another division of it. The raw value is the word in messages.
package enum PeriodKind: String, Hashable, Sendable, CaseIterable {
    case month
    case quarter
    case halfYear = "half-year"
    case year
    /// A lot, a site, a phase or another division of the contract, which is no period.
    case part

    /// "years", "half-years".
    package var plural: String { rawValue + "s" }
}

/// A heading that gives the figures below it another scale, "Answer (£000)", or one printed again with another meaning
/// than it has above.
package struct ScaledHeading: Hashable, Sendable {
    /// The heading's cell.
    package let cell: CellReference
    /// The heading as printed.
    package let text: String

    /// The heading of the column where the table starts, for one that is printed again and differs from it.
    package let first: String?

    package init(cell: CellReference, text: String, first: String? = nil) {
        self.cell = cell
        self.text = text
        self.first = first
    }
}

/// The heading of a column that holds the answers or values for one year or another period.
package struct YearHeading: Hashable, Sendable {
    /// As printed: "Year 1", "2026/27", "Q1 2026".
    package let text: String
    /// Where it is.
    package let cell: CellReference
    /// How long the period is.
    package let kind: PeriodKind

    package init(text: String, cell: CellReference, kind: PeriodKind = .year) {
        self.text = text
        self.cell = cell
        self.kind = kind
    }
}
