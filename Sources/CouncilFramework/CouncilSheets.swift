import NumberFormats
import SpreadsheetModel
import Vocabulary

/// The sheets of a council's workbook, with what their readers share.
struct CouncilSheets {
    /// The sheets in tab order.
    let sheets: [Sheet]
    /// The file's name.
    let file: String
    /// What dates count from.
    let dateSystem: DateSystem

    /// The visible sheet of that name, letter case aside.
    func named(_ name: String) -> Sheet? {
        sheets.first {
            $0.visibility == .visible && HeadingVocabulary.normalized($0.name) == HeadingVocabulary.normalized(name)
        }
    }

    /// Whether there are sheets that only a council's workbook has; a table that was published has none of them.
    var isCouncilWorkbook: Bool {
        [ThemesSheet.name, PrioritiesSheet.name, RulesSheet.name].contains { named($0) != nil }
    }

    /// A place on a sheet.
    func location(_ sheet: Sheet, _ cell: CellReference?) -> CellLocation {
        CellLocation(file: file, sheet: sheet.name, cell: cell)
    }

    /// The first date of the visible sheets of a workbook that counts its days from 1904.
    func firstDateFrom1904() -> CouncilNote? {
        guard dateSystem == .from1904 else { return nil }
        for sheet in sheets where sheet.visibility == .visible {
            guard let date = sheet.cells.first(where: \.isShownAsDate) else { continue }
            let shown = date.displayText(dateSystem: .from1904)
            return CouncilNote(
                .dateFrom1904(date.reference, shown: shown), at: location(sheet, date.reference))
        }
        return nil
    }
}
