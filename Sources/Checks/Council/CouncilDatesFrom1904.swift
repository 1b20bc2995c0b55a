import CouncilFramework
import Findings
import SpreadsheetModel
import Vocabulary

/// Dates of a council's workbook that counts its days from 1904.
enum CouncilDatesFrom1904: CouncilCheck, SingleFinding {
    static let definition = FindingDefinition(
        "council-date-system-unusual", .check, .council,
        title: "The council's workbook counts its days from 1904",
        meaning: """
            Most workbooks count days from 1900; this one counts from 1904, as those of old Macintosh programs do. A date \
            that is copied from one kind to the other moves by four years and a day. Dates were read as the workbook \
            shows them.
            """,
        fix: "Check the dates of the tender and of the priorities.")

    static func finding(of note: CouncilNote) -> Finding? {
        guard case .dateFrom1904(let cell, let shown) = note.subject else { return nil }
        return Finding(
            definition, at: note.location,
            message: "The workbook counts its days from 1904, and cell \(cell) has the date "
                + "\"\(Excerpt.of(shown))\". Dates copied from another workbook are four years and a day off.",
            found: shown)
    }
}
