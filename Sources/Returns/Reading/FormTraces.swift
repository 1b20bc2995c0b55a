import Forms
import SpreadsheetModel
import Valuation

/// Finds what a workbook shows of the form that Pledgebook issues.
enum FormTraces {
    /// The stamp on the return's own sheet, else on the first other that prints one, and whether the form's other
    /// sheets are there.
    /// Cost: one pass over the first cells of each visible sheet.
    static func issuedForm(in sheets: [Sheet], returnOn sheet: Sheet, fileName: String) -> IssuedForm {
        let visible = sheets.filter { $0.visibility == .visible }
        let names = Set(visible.map(\.name))
        let companions = [FormWords.instructionsSheet, FormWords.definitionsSheet]
        var form = IssuedForm(hasCompanionSheets: companions.allSatisfy(names.contains))
        for sheet in [sheet] + visible {
            guard let cell = stamp(on: sheet) else { continue }
            form.stamp = cell.label
            form.stampPlace = CellLocation(file: fileName, sheet: sheet.name, cell: cell.reference)
            break
        }
        return form
    }

    /// The cell right of the label of the stamp; nil when there is none or it is empty.
    private static func stamp(on sheet: Sheet) -> Cell? {
        for label in sheet.cells.prefix(searchedCells) {
            guard case .text(FormWords.stampLabel) = label.value else { continue }
            return sheet.row(label.reference.row).first { $0.reference > label.reference && $0.label != nil }
        }
        return nil
    }

    /// The form prints its stamp near the top.
    private static let searchedCells = 200
}
