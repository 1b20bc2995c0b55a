import Findings
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// The return does not say whose it is.
enum BidderNotNamed: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "bidder-not-named", .check, .bidder,
        title: "The return does not name the bidder",
        meaning: """
            Only the file's name and the e-mail it came with say whose return it is. The cell for the bidder's name is empty \
            or does not have a name in it ("TBC", "[Your company name]", a number, a date, an e-mail address), or the form has no such \
            cell. A list of the bidder's own, such as one of suppliers, names no bidder. On a form without any answer it \
            is a note.
            """,
        fix: "Check whose return it is, and ask the bidder to fill in its name.",
        request: "Enter the full name of your organisation.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        guard valued.source.bidder == nil else { return [] }
        let asked = valued.source.form.unnamedBidder
        let isAnswered = valued.lines.contains { $0.line.isAnswered }
        return [
            Finding(
                definition, at: place(of: asked, in: valued), message: message(asked),
                found: asked.flatMap { $0.text.isEmpty ? nil : $0.text },
                expected: "the name of the bidder", severity: isAnswered ? nil : .note)
        ]
    }

    private static func place(of asked: LabelledValue?, in valued: ValuedReturn) -> CellLocation {
        guard let asked else { return valued.source.location(nil) }
        return CellLocation(file: valued.source.file.name, sheet: asked.sheet, cell: asked.cell)
    }

    private static func message(_ asked: LabelledValue?) -> String {
        guard let asked else { return "No cell of the return names the bidder." }
        guard !asked.text.isEmpty else { return "The cell for the bidder's name is empty." }
        return "The cell for the bidder's name says \"\(Excerpt.of(asked.text))\", which is not a name."
    }
}
