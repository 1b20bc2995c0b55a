import Findings
import SpreadsheetModel

/// Dates of a council's workbook that counts its days from 1904.
enum CouncilDatesFrom1904: CouncilCheck {
    static let definition = FindingDefinition(
        "council-date-system-unusual", .check, .council,
        title: "The council's workbook counts its days from 1904",
        meaning: """
            Most workbooks count days from 1900; this one counts from 1904, as those of old Macintosh programs do. A date \
            that is copied from one kind to the other moves by four years and a day. Dates were read as the workbook \
            shows them.
            """,
        fix: "Check the dates of the tender and of the priorities.")

    static let definitions = [definition]

    /// The first date of the sheets that hold dates; none in a workbook that counts from 1900.
    static func findings(in source: CouncilSheets) -> [Finding] {
        guard source.dateSystem == .from1904 else { return [] }
        for sheet in source.sheets where sheet.visibility == .visible {
            guard let date = sheet.cells.first(where: \.isShownAsDate) else { continue }
            let shown = date.displayText(dateSystem: .from1904)
            return [
                Finding(
                    definition, at: source.location(sheet, date.reference),
                    message: "The workbook counts its days from 1904, and cell \(date.reference) has the date "
                        + "\"\(Excerpt.of(shown))\". Dates copied from another workbook are four years and a day off.",
                    found: shown)
            ]
        }
        return []
    }
}
