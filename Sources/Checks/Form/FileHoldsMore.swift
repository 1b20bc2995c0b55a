import Findings
import SocialValue
import SpreadsheetModel
import Valuation

/// The workbook carries macros, links to other files or the like besides its cells.
enum FileHoldsMore: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "file-holds-more", .note, .bidder,
        title: "The file contains more than cells",
        meaning: """
            A return is figures and words. This workbook also contains macros, controls that run code, links to other \
            files or data sources, embedded files, or cells that have no place on a sheet (Excel does not show them). \
            Pledgebook did not run, follow or open any of them: the figures are those stored in the cells. A \
            spreadsheet program that opens the file may run them, or fetch other figures.
            """,
        fix: "Ask the bidder for the return as an .xlsx file without them, and do not enable them in this file.",
        request: """
            Send the return as an .xlsx file without macros, controls, links to other files or data sources, or \
            embedded files.
            """)

    static func findings(in valued: ValuedReturn) -> [Finding] {
        let file = valued.source.file
        guard let last = file.carries.last else { return [] }
        let others = file.carries.dropLast().map(\.rawValue).joined(separator: ", ")
        let listed = others.isEmpty ? last.rawValue : others + " and " + last.rawValue
        return [
            Finding(
                definition, at: CellLocation(file: file.name, sheet: valued.source.sheet),
                message:
                    "The file contains \(listed). Pledgebook read only the cells. It did not run, follow or open anything else.",
                found: listed, expected: "an .xlsx file with cells only",
                fix:
                    "Ask the bidder for the return as an .xlsx file without \(listed), and do not enable them in this file."
            )
        ]
    }
}
