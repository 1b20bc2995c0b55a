import Forms
import SpreadsheetModel
import WorkbookPlans

/// The sheet `Return` of a form: the bidder's details on top, then the table of measures, blank or with answers.
///
/// Only the details, the answers and the words on delivery can be changed. A form that goes back to a bidder has a
/// first column more, which says what to fix.
struct FormSheet {
    private(set) var plan: SheetPlan
    /// The zero-based row of each measure, in order.
    let rows: [Int]
    /// The cell with the stamp.
    let stampCell: CellReference
    /// The cell of the total.
    let totalCell: CellReference
    private let firstColumn: Int

    init(_ form: FormContent) {
        var draft = SheetBuilder(FormWords.returnSheet)
        firstColumn = form.hasQueries ? 1 : 0
        let head = FormHead(form, firstColumn: firstColumn)
        head.add(to: &draft, totalRow: FormHead.rowCount + 1 + form.rows.count)
        stampCell = head.stampCell
        let headings = (form.hasQueries ? [FormWords.fixHeading] : []) + FormWords.headings
        let figures = FormSheetColumn.figures.map { $0.rawValue + (form.hasQueries ? 1 : 0) }
        let headerRow = draft.headings(headings, figures: Set(figures))
        let table = FormTable(form, firstColumn: firstColumn)
        let rows = form.rows.map { table.add($0, to: &draft) }
        self.rows = rows
        totalCell = table.addTotal(rows: rows, to: &draft)
        draft.plan.validations += head.validations + table.validations(rows)
        draft.plan.comments = table.comments(rows)
        draft.fit((form.hasQueries ? [38] : []) + FormSheetColumn.allCases.map(\.width))
        draft.plan.rows = draft.plan.rows.map { row in
            // Room for some lines on delivery, which are typed after heights are set.
            rows.contains(row.row) ? RowPlan(row.row, height: max(row.height ?? 0, Self.answerRowHeight)) : row
        }
        draft.plan.frozenAt = CellReference(row: headerRow + 1, column: firstColumn + 2)
        if let last = rows.last {
            draft.plan.tables.append(
                TablePlan(
                    name: "Measures",
                    range: CellRange(
                        CellReference(row: headerRow, column: 0), CellReference(row: last, column: headings.count - 1)),
                    headings: headings))
        }
        draft.plan.isProtected = true
        draft.plan.page = HouseStyle.page(headingRow: headerRow)
        plan = draft.plan
    }

    /// The least height of a row that is answered, in points.
    private static let answerRowHeight = 42.0

    /// The cell of a column in the row of a measure, by the measure's place among ``rows``.
    func cell(_ column: FormSheetColumn, ofMeasure index: Int) -> CellReference {
        CellReference(row: rows[index], column: firstColumn + column.rawValue)
    }

    /// Names for the cells that programs look for.
    var definedNames: [DefinedNamePlan] {
        let sheet = SheetQualifier(FormWords.returnSheet)
        return [
            DefinedNamePlan("Form_Stamp", SheetFormula.absoluteAddress(stampCell, on: sheet)),
            DefinedNamePlan("Total_SV_Pledge", SheetFormula.absoluteAddress(totalCell, on: sheet)),
        ]
    }
}
