package import SpreadsheetModel

/// What a return shows of the form it was filled in on: traces of the council's own template, when there are any.
package struct IssuedForm: Hashable, Sendable {
    /// The stamp as printed; nil when the workbook holds none.
    package var stamp: String?
    /// Where the stamp stands: sheet and cell.
    package var stampPlace: CellLocation?
    /// Whether the workbook has the other sheets of the template.
    package var hasCompanionSheets: Bool
    /// What the template's sheets print; nil when there is no trace of them.
    package var printed: PrintedForm?

    package init(stamp: String? = nil, stampPlace: CellLocation? = nil, hasCompanionSheets: Bool = false) {
        self.stamp = stamp
        self.stampPlace = stampPlace
        self.hasCompanionSheets = hasCompanionSheets
    }

    /// Whether the return was filled in on the template.
    package var isTemplate: Bool { stamp != nil || hasCompanionSheets }
}

/// What a sheet of a form prints: the texts of its cells, each on one line with single spaces.
package struct FormPage: Hashable, Sendable {
    /// One for each row from the first on, with its cells from column A on. A blank cell is an empty text; none ends a
    /// row, and no empty row ends the page.
    package let rows: [[String]]

    /// Of each text the first ``textLimit`` characters are kept.
    package init(_ rows: [[String]]) {
        let texts = rows.map { row in
            Self.withoutEnd(row.map { Self.singleLine($0) }, where: \.isEmpty)
        }
        self.rows = Self.withoutEnd(texts, where: \.isEmpty)
    }

    /// Longer texts may have been cut to fit a cell.
    package static let textLimit = 4_000

    private static func singleLine(_ text: String) -> String {
        String(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(textLimit))
    }

    private static func withoutEnd<Element>(_ all: [Element], where isBlank: (Element) -> Bool) -> [Element] {
        Array(all.prefix((all.lastIndex { !isBlank($0) } ?? -1) + 1))
    }
}

/// What a return on the council's template prints beside the bidder's answers: all that is locked there.
package struct PrintedForm: Hashable, Sendable {
    /// The sheet that the return was read from.
    package let form: FormPage
    /// The sheet with the instructions; nil when the workbook has none of that name.
    package let instructions: FormPage?
    /// The sheet with the definitions; nil when the workbook has none of that name.
    package let definitions: FormPage?
    /// The formulas of ``form`` by cell; empty for a cell that shares another's.
    package let formulas: [CellReference: String]

    package init(
        form: FormPage, instructions: FormPage?, definitions: FormPage?, formulas: [CellReference: String]
    ) {
        self.form = form
        self.instructions = instructions
        self.definitions = definitions
        self.formulas = formulas
    }
}

/// A bidder's reply to a question of the council's, as it came back on the form.
package struct QuestionReply: Hashable, Sendable {
    /// The question's code, as the form prints it.
    package let code: String
    /// The reply on one line, cut to a length that a report can quote.
    package let text: String

    package init(code: String, text: String) {
        self.code = code
        self.text = text
    }
}
