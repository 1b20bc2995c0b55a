import Findings
import SocialValue
import SpreadsheetModel
import Valuation

/// Two labelled cells name different bidders, or different tenders; or the tender named is not the council's.
enum LabelsDisagree: ReturnCheck {
    static let bidders = FindingDefinition(
        "bidder-names-differ", .check, .bidder,
        title: "The return names two bidders",
        meaning: """
            Two labelled cells of the workbook name different organisations. The one on the sheet of the measures, above \
            them, was used first; then one beside or below them; then one on another sheet. Legal forms such as Ltd \
            and Limited do not count as different.
            """,
        fix: "Ask which organisation is bidding, and ask for a return that names only that one.",
        request: "Tell us which organisation is bidding, and name only that one.")

    static let tenders = FindingDefinition(
        "tender-references-differ", .check, .bidder,
        title: "The return names another tender",
        meaning: """
            Two labelled cells in the workbook give different references for the tender, or the one given is not the \
            council's. The form may be from an earlier tender.
            """,
        fix: "Check that the return answers this tender.",
        request: "Check that you used the form for this tender.")

    static let definitions = [bidders, tenders]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        anotherTender(in: valued)
            + valued.source.form.rivalLabels.map { rival in
                let what = rival.subject == .bidder ? "bidder" : "tender"
                return Finding(
                    rival.subject == .bidder ? bidders : tenders, at: place(of: rival.other, in: valued),
                    message: "The \(what) is \(rival.taken.quoted), which we used, and \(rival.other.quoted).",
                    found: rival.other.text, expected: rival.taken.text)
            }
    }

    /// The reference of the tender that the return gives, where it is not the one of the council's workbook.
    private static func anotherTender(in valued: ValuedReturn) -> [Finding] {
        guard let council = valued.framework?.tender.reference, let printed = valued.source.form.tenderReference,
            // A reference holds a figure: "as above" and "Grounds maintenance" are none.
            [council, printed.text].allSatisfy({ $0.contains(where: \.isNumber) }),
            !isSame(printed.text, as: council)
        else { return [] }
        return [
            Finding(
                tenders, at: place(of: printed, in: valued),
                message: "The return is for the tender \(printed.quoted), but the council's is \"\(council)\".",
                found: printed.text, expected: council)
        ]
    }

    /// Whether two references are one: letter case and punctuation do not count, nor does a title behind either.
    private static func isSame(_ left: String, as right: String) -> Bool {
        let (left, right) = (words(left), words(right))
        return left.joined() == right.joined() || left.contains(right) || right.contains(left)
    }

    private static func words(_ text: String) -> [Substring] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }
    }

    private static func place(of value: LabelledValue, in valued: ValuedReturn) -> CellLocation {
        CellLocation(file: valued.source.file.name, sheet: value.sheet, cell: value.cell)
    }
}
