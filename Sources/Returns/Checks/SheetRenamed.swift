import Findings
import Forms
import SpreadsheetModel
import Valuation

/// The sheet of a form that Pledgebook issued has another name.
enum SheetRenamed: ReturnCheck {
    static let definition = FindingDefinition(
        "sheet-renamed", .note, .bidder,
        title: "The sheet of the return was renamed",
        meaning: """
            The council's form has its measures on a sheet called "\(FormWords.returnSheet)". Here they stand on a sheet \
            with another name, which was read. A renamed sheet is often a copy, and the copy may not be the last one. The \
            same is told of the form's other sheets, which then cannot be compared.
            """,
        fix: "Make sure that this sheet is the one meant.")

    static let definitions = [definition]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        let source = valued.source
        guard source.issuedForm.isTemplate else { return [] }
        let place = source.location(CellReference(row: 0, column: 0))
        var findings: [Finding] = []
        if source.sheet != FormWords.returnSheet {
            findings.append(
                Finding(
                    definition, at: place,
                    message: "The measures stand on the sheet \"\(PrintedText.singleLine(source.sheet))\".",
                    found: source.sheet, expected: FormWords.returnSheet))
        }
        return findings
            + (LockedForm(valued)?.missingSheets ?? []).map { name in
                Finding(
                    definition, at: place,
                    message: "The form's sheet \"\(name)\" is not there: it was renamed or taken out.",
                    expected: name, fix: "Make sure that nothing else was changed in this file.")
            }
    }
}
