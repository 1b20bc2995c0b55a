import Findings
import SocialValue
import SpreadsheetModel
import Valuation

/// The workbook has a hidden sheet.
enum HiddenSheets: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "hidden-sheet", .check, .bidder,
        title: "A sheet is hidden",
        meaning: """
            Only visible sheets are read. A hidden sheet with a table of measures may be an old copy of the return. \
            One without is usually a list that the form looks things up in, and is only noted.
            """,
        fix: "Unhide the sheet and check whether it belongs to the return.",
        request: "Unhide the sheet, or delete it if it is not part of the return.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.source.form.hiddenSheets.map { sheet in
            let what = sheet.holdsTable ? " and has a table of measures" : ""
            return Finding(
                definition, at: CellLocation(file: valued.source.file.name, sheet: sheet.name),
                message: "The sheet \"\(sheet.name)\" is hidden\(what). It was not read.", found: sheet.name,
                severity: sheet.holdsTable ? nil : .note)
        }
    }
}
