import Findings
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// A measure of the council's framework has no row in the return.
enum MeasureLeftOut: ReturnCheck {
    static let definition = FindingDefinition(
        "measure-left-out", .check, .bidder,
        title: "A measure of the council has no row",
        meaning: """
            The council's workbook has a measure that the return has no row for. The row may have been deleted. If \
            the measure is in a hidden row, in another table, or in a row with a mistyped reference, we say so \
            instead. A hidden row with an answer has its own finding.
            """,
        fix: "Ask the bidder whether the row was removed on purpose.",
        request: "Tell us whether you removed the row on purpose.")

    static let definitions = [definition]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        guard let measures = valued.framework?.measures else { return [] }
        let search = MissingMeasures(valued)
        let places = MeasurePlaces(valued.lines.map { $0.line.reference })
        // The row that stands where the missing one would: the row below the measure before it.
        var next = valued.lines.first?.line.referenceCell
        var missing = 0
        return measures.compactMap { measure in
            if let line = places.first(of: measure.reference).map({ valued.lines[$0].line }) {
                next = CellReference(row: line.referenceCell.row + 1, column: line.referenceCell.column)
                missing = 0
                return nil
            }
            missing += 1
            let found = search.place(of: measure, near: (next?.rowNumber).map { $0 + missing - 1 })
            return finding(measure.reference.text, found, at: valued.source.location(next))
        }
    }

    /// Nil for a measure whose hidden row has a finding of its own.
    private static func finding(_ name: String, _ place: MissingMeasures.Place?, at location: CellLocation) -> Finding?
    {
        let (message, fix): (String, String?) =
            switch place {
            case .hidden(_, isAnswered: true): ("", nil)
            case .hidden(let row, isAnswered: false):
                (
                    "\(name) is in row \(row), which is hidden and was not read.",
                    "Ask for a return in which the row is visible."
                )
            case .otherTable(let sheet, let row):
                (
                    "\(name) is not in the table that was read: it is in row \(row) of \"\(sheet)\".",
                    "Ask for a return with all measures in one table."
                )
            case .mistyped(let row, let text):
                (
                    "No row names \(name), but row \(row) may be meant for it: its reference is "
                        + (text.isEmpty ? "empty." : "\"\(Excerpt.of(text))\"."),
                    "Ask the bidder whether the row answers this measure."
                )
            case nil: ("The return has no row for \(name).", nil)
            }
        guard !message.isEmpty else { return nil }
        return Finding(
            definition, at: location, reference: name, message: message, expected: "a row for \(name)", fix: fix)
    }
}
