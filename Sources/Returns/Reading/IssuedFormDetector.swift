import Forms
import SocialValue
import SpreadsheetModel
import Vocabulary

/// Finds what a workbook shows of the form that Pledgebook issues.
enum IssuedFormDetector {
    /// The stamp on the return's own sheet, else on the first other that prints one, whether the form's other sheets
    /// are there, and what they print.
    /// Cost: one pass over the first cells of each visible sheet, and over three sheets of a form with such a trace.
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
        let pages = sheets.filter { companions.contains($0.name) && $0.name != sheet.name }
        if form.stamp != nil || !pages.isEmpty {
            form.printed = PrintedForm(
                form: page(sheet),
                instructions: pages.first { $0.name == FormWords.instructionsSheet }.map(page),
                definitions: pages.first { $0.name == FormWords.definitionsSheet }.map(page),
                formulas: formulas(of: sheet))
        }
        return form
    }

    /// The texts of a sheet's first cells, a number in plain digits.
    private static func page(_ sheet: Sheet) -> FormPage {
        var rows: [[String]] = []
        for cell in searched(sheet) {
            let (row, column) = (cell.reference.row, cell.reference.column)
            guard let text = text(of: cell) else { continue }
            while rows.count <= row { rows.append([]) }
            while rows[row].count <= column { rows[row].append("") }
            rows[row][column] = text
        }
        return FormPage(rows)
    }

    private static func text(of cell: Cell) -> String? {
        guard case .number(let literal) = cell.value, let decimal = literal.decimal else { return cell.content }
        return decimal.description
    }

    private static func formulas(of sheet: Sheet) -> [CellReference: String] {
        var formulas: [CellReference: String] = [:]
        for cell in searched(sheet) { formulas[cell.reference] = cell.formula }
        return formulas
    }

    /// The cells of a sheet where a form stands.
    private static func searched(_ sheet: Sheet) -> some Sequence<Cell> {
        sheet.cells(inRows: 0...rowLimit).lazy.filter { $0.reference.column < columnLimit }
    }

    /// Far more rows and columns than any form has: a sheet may have a cell at its very end.
    private static let rowLimit = 10_000
    private static let columnLimit = 200

    /// The cell right of the label of the stamp; nil when there is none or it is empty.
    static func stamp(on sheet: Sheet) -> Cell? {
        let wanted = CellValue.text(FormWords.stampLabel)
        let cells = sheet.cells.prefix(searchedCells)
        guard let label = cells.first(where: { $0.value == wanted })?.reference else { return nil }
        return sheet.row(label.row).first { $0.reference > label && $0.label != nil }
    }

    /// The form prints its stamp near the top.
    private static let searchedCells = 200
}
