import Findings
import Forms
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// The sheet of a form that Pledgebook issued has another name.
enum SheetRenamed: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "sheet-renamed", .note, .bidder,
        title: "The return sheet was renamed",
        meaning: """
            The council's form has its measures on a sheet called "\(FormWords.returnSheet)". Here they are on a sheet with another \
            name, and that sheet was read. A renamed sheet is often a copy, and it may not be the latest. The form's \
            other sheets cannot be compared when they are renamed.
            """,
        fix: "Check that this is the right sheet.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        let source = valued.source
        guard source.issuedForm.isTemplate else { return [] }
        let place = source.location(CellReference(row: 0, column: 0))
        var findings: [Finding] = []
        if source.sheet != FormWords.returnSheet {
            findings.append(
                Finding(
                    definition, at: place,
                    message: "The return sheet has been renamed to \"\(PrintedText.singleLine(source.sheet))\".",
                    found: source.sheet, expected: FormWords.returnSheet))
        }
        return findings
            + (LockedForm(valued)?.missingSheets ?? []).map { name in
                Finding(
                    definition, at: place,
                    message: "The form's sheet \"\(name)\" is missing: it was renamed or deleted.",
                    expected: name, fix: "Check that nothing else in this file was changed.")
            }
    }
}
