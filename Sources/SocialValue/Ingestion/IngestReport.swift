package import SpreadsheetModel

/// How a return's workbook was read: what was taken, what was left, and what a person has to know about either.
package struct IngestReport: Hashable, Sendable {
    /// What became of every row and every cell of the chosen sheet.
    package var account = SheetCoverage()
    /// The yearly answer columns, left to right; empty when the form has none.
    package var years: [YearHeading] = []
    /// The columns of values by year, left to right; empty when the form has none.
    package var valueYears: [YearHeading] = []
    /// Columns by year that hold figures and were not read, as they may be answers or something else, left to right.
    package var unclearYears: [YearHeading] = []
    /// Columns that were read for the whole contract though their headings name a part of it, left to right.
    package var partHeadings: [PartHeading] = []
    /// The headings of answers, values and proxy values that say their figures are thousands or the like, left to right.
    package var scaledHeadings: [ScaledHeading] = []
    /// The hidden rows of the chosen sheet that hold anything, in order. None of them was read.
    package var hiddenRows: [HiddenRow] = []
    /// The hidden columns of the table whose headings are known, left to right.
    package var hiddenColumns: [HiddenColumn] = []
    /// The hidden sheets, in tab order. None of them was read.
    package var hiddenSheets: [HiddenSheet] = []
    /// The visible tables of measures that were not chosen, in tab order.
    package var otherTables: [OtherTable] = []
    /// Columns that hold what another column was read for, left to right.
    package var rivalColumns: [DuplicateColumn] = []
    /// Headings that are not known but are near to one that the form lacks, left to right.
    package var misspeltHeadings: [MisspeltHeading] = []
    /// Visible columns of figures that were not read, left to right.
    package var unreadColumns: [UnreadColumn] = []
    /// Rows with a figure among the answers that belong to no measure, in order.
    package var strayAnswers: [UnmatchedAnswer] = []
    /// Labelled cells that name another bidder or tender than the one taken, in the order of sheets and cells.
    package var rivalLabels: [ConflictingLabel] = []
    /// The label that asks for the bidder's name where none is given: its value is what is there instead, such as "TBC",
    /// and empty when nothing does. Nil when the bidder is named, or nothing asks for it.
    package var unnamedBidder: LabelledValue?
    /// The first labelled cell that gives the tender's reference, whatever its title says; nil when none does.
    package var tenderReference: LabelledValue?
    /// Totals printed above the table besides the one taken for the return's, in order.
    package var otherTotals: [StatedAmount] = []
    /// Answer cells that are merged over several measures, in order.
    package var mergedAnswers: [CellRange] = []
    /// Figures that were read from cells which a merged cell covers, in the order of rows.
    package var coveredCells: [CoveredCell] = []
    /// What was read and is not seen, though neither its row nor its column is hidden, in row-major order.
    package var unseenCells: [UnseenCell] = []
    /// The first date that was read of a workbook which counts its days from 1904, with what it shows; nil when there is
    /// none.
    package var dateFrom1904: LabelledValue?

    package init() {}
}

/// Two labelled cells that say different things of who made a return, or of the tender it answers.
package struct ConflictingLabel: Hashable, Sendable {
    /// What the two say.
    package enum Subject: Hashable, Sendable {
        case bidder
        case tender
    }

    /// What they say.
    package let subject: Subject
    /// The one that was taken.
    package let taken: LabelledValue
    /// The other one.
    package let other: LabelledValue

    package init(_ subject: Subject, taken: LabelledValue, other: LabelledValue) {
        self.subject = subject
        self.taken = taken
        self.other = other
    }
}

/// What a labelled cell of a workbook says: "Bidder" and "Acme Ltd".
package struct LabelledValue: Hashable, Sendable {
    /// The label in lower case, without punctuation.
    package let label: String
    /// The value on one line.
    package let text: String
    /// The sheet it is on.
    package let sheet: String
    /// The value's cell, which is the label's own when both stand in it.
    package let cell: CellReference

    package init(label: String, text: String, sheet: String, cell: CellReference) {
        self.label = label
        self.text = text
        self.sheet = sheet
        self.cell = cell
    }

    /// "Acme Ltd" in Cover!B3.
    package var quoted: String { "\"\(text)\" in \(sheet)!\(cell)" }
}
