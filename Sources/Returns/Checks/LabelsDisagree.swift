import Findings
import SpreadsheetModel
import Valuation

/// Two labelled cells name different bidders, or different tenders.
enum LabelsDisagree: ReturnCheck {
    static let bidders = FindingDefinition(
        "bidder-names-differ", .check, .bidder,
        title: "The return names two bidders",
        meaning: """
            Two labelled cells of the workbook name different organisations. The one on the sheet of the measures, above \
            them, was taken first; then one beside or below them; then one on another sheet. Legal forms such as Ltd \
            and Limited do not count as different.
            """,
        fix: "Ask who makes the offer, and for a return that names them alone.",
        request: "Tell us who makes the offer, and name them alone.")

    static let tenders = FindingDefinition(
        "tender-references-differ", .check, .bidder,
        title: "The return names two tenders",
        meaning: """
            Two labelled cells of the workbook give different references for the tender. The form may be one from an \
            earlier tender.
            """,
        fix: "Make sure that the return answers this tender.",
        request: "Tell us which tender the return answers.")

    static let definitions = [bidders, tenders]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.source.form.rivalLabels.map { rival in
            let what = rival.subject == .bidder ? "bidder" : "tender"
            return Finding(
                rival.subject == .bidder ? bidders : tenders,
                at: CellLocation(file: valued.source.file.name, sheet: rival.other.sheet, cell: rival.other.cell),
                message: "The \(what) is \(rival.taken.quoted), which was taken, and \(rival.other.quoted).",
                found: rival.other.text, expected: rival.taken.text)
        }
    }
}
