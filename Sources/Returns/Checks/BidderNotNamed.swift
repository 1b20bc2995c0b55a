import Findings
import Forms
import SpreadsheetModel
import Valuation

/// The council's form does not say whose it is.
enum BidderNotNamed: ReturnCheck {
    static let definition = FindingDefinition(
        "bidder-not-named", .check, .bidder,
        title: "The form does not name the bidder",
        meaning: """
            The form asks for the bidder's name and the cell is empty, so nothing but the file's own name and the way it \
            came tells whose return it is. On a form without any answer it is a note.
            """,
        fix: "Make sure whose return it is, and ask the bidder to fill in its name.",
        request: "Enter the full name of your organisation.")

    static let definitions = [definition]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        guard valued.source.bidder == nil, let page = valued.source.issuedForm.printed?.form else { return [] }
        // Only the form that we issue has its value two columns from its label.
        let places = page.rows.prefix(valued.source.headerRow - 1).enumerated().compactMap { row, texts in
            texts.firstIndex(of: FormWords.bidderLabel).map { CellReference(row: row, column: $0 + 2) }
        }
        guard let cell = places.first else { return [] }
        let isAnswered = valued.lines.contains { $0.line.isAnswered }
        return [
            Finding(
                definition, at: valued.source.location(cell),
                message: "Nothing is filled in under \"\(FormWords.bidderLabel)\".",
                expected: "the name of the bidder", severity: isAnswered ? nil : .note)
        ]
    }
}
