package import SpreadsheetModel

/// A bidder's return as it stands, before anything is worked out.
package struct Return: Hashable, Sendable {
    /// The file it came in.
    package var file: SourceFile
    /// Who made it, when the return says so.
    package var bidder: String?
    /// The tender it answers, when the return says so.
    package var tender: String?
    /// The lot it answers, when the return says so.
    package var lot: String?
    /// The person to ask about it, when the return says so.
    package var contact: String?
    /// That person's email address.
    package var contactEmail: String?
    /// The sheet the table stands on.
    package var sheet: String
    /// The row of the headings as Excel shows it, from 1.
    package var headerRow: Int
    /// Theme names in the order they first appear.
    package var themes: [String]
    /// The priority schemes the form has columns for, in column order, with their labels in order of appearance.
    package var schemes: [PriorityScheme]
    /// One for each measure row, in the return's order.
    package var lines: [ReturnLine]
    /// The total the return prints.
    package var statedTotal: StatedAmount
    /// The subtotals it prints between the lines, in order.
    package var subtotals: [StatedSubtotal] = []
    /// What the bidder replied to questions of the council's, in the order of the form's sheet of questions.
    package var replies: [QuestionReply] = []
    /// What it shows of the form it was filled in on.
    package var issuedForm = IssuedForm()
    /// How the workbook was read: what was taken, what was left.
    package var form = IngestReport()

    /// How many rows of measures a return may have. The largest forms that councils publish have some hundreds.
    package static let mostLines = 50_000

    package init(
        file: SourceFile, bidder: String? = nil, tender: String? = nil, sheet: String, headerRow: Int,
        themes: [String], schemes: [PriorityScheme], lines: [ReturnLine], statedTotal: StatedAmount
    ) {
        self.file = file
        self.bidder = bidder
        self.tender = tender
        self.sheet = sheet
        self.headerRow = headerRow
        self.themes = themes
        self.schemes = schemes
        self.lines = lines
        self.statedTotal = statedTotal
    }

    /// The place of a cell of this return's form.
    package func location(_ cell: CellReference?) -> CellLocation {
        CellLocation(file: file.name, sheet: sheet, cell: cell)
    }
}

/// Something that a workbook carries besides its cells, and that may act or hold more once a spreadsheet program opens
/// it. Nothing of it is ever run, followed or opened here. The raw value is the phrase a report uses.
package enum EmbeddedContent: String, Hashable, Sendable, CaseIterable {
    /// A program: a VBA project, or a sheet of Excel 4 macros.
    case macros
    /// Controls that run code (ActiveX).
    case controls = "controls that run code"
    /// Links to other workbooks or data sources, which cells may have their values from.
    case links = "links to other files or data sources"
    /// Files of any kind inside the workbook.
    case files = "other files inside it"
    /// Cells that hold something and say no place on their sheet. Excel shows none of them.
    case unplacedCells = "cells that have no place on a sheet"
}

/// The file that figures came from.
package struct SourceFile: Hashable, Sendable {
    /// Its name without the folder.
    package let name: String
    /// The SHA-256 of its bytes, 64 lower-case hexadecimal digits.
    package let sha256: String
    /// Its size in bytes.
    package let byteCount: Int
    /// When it was first made, in UTC, as it says itself; nil when it does not say.
    package var created: CivilDate?
    /// What it carries besides its cells, in the order of the kinds, each once.
    package var carries: [EmbeddedContent] = []

    package init(name: String, sha256: String, byteCount: Int, created: CivilDate? = nil) {
        self.name = name
        self.sha256 = sha256
        self.byteCount = byteCount
        self.created = created
    }
}
