import Forms
import SocialValue
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
        let headings = (form.hasQueries ? [FormWords.fixHeading] : []) + FormColumn.headings
        let figures = FormColumn.figures.map { $0.rawValue + (form.hasQueries ? 1 : 0) }
        let headerRow = draft.headings(headings, figures: Set(figures))
        let table = FormTable(form: form, firstColumn: firstColumn)
        let rows = form.rows.map { table.add($0, to: &draft) }
        self.rows = rows
        totalCell = table.addTotal(rows: rows, to: &draft)
        draft.plan.validations += head.validations + table.validations(rows)
        draft.plan.comments = table.comments(rows)
        draft.fit((form.hasQueries ? [38] : []) + FormColumn.widths)
        draft.plan.rows = draft.plan.rows.map { row in
            // Room for some lines on delivery, which are typed after heights are set.
            rows.contains(row.row) ? RowPlan(row.row, height: max(row.height ?? 0, Self.answerRowHeight)) : row
        }
        draft.plan.frozenAt = CellReference(row: headerRow + 1, column: firstColumn + 2)
        if let last = rows.last {
            draft.plan.tables.append(
                TablePlan(
                    name: "Measures",
                    range: CellRange(row: headerRow, column: 0, lastRow: last, lastColumn: headings.count - 1),
                    headings: headings))
        }
        draft.plan.isProtected = true
        draft.plan.page = HouseStyle.page(headingRow: headerRow)
        plan = draft.plan
    }

    /// The least height of a row that is answered, in points.
    private static let answerRowHeight = 42.0

    /// The cell of a column in the row of a measure, by the measure's place among ``rows``.
    func cell(_ column: FormColumn, ofMeasure index: Int) -> CellReference {
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

/// What a form says: the details on top and one row a measure.
struct FormContent {
    /// The title of the sheet.
    var title: String
    /// The sentence under the title.
    var hint: String
    /// The bidder, when it is known.
    var bidder: String?
    /// The person to ask about the return, when it is known.
    var contact: String?
    /// That person's email address.
    var contactEmail: String?
    /// The tender, when it is known.
    var tender: String?
    /// The stamp of the form.
    var stamp: String
    /// The measures in order.
    var rows: [FormRow]
    /// Whether the form goes back to a bidder, with a column that says what to fix.
    var hasQueries = false
}

/// The rows above the table of a form: title, details, stamp and the total so far.
struct FormHead {
    private let form: FormContent
    /// The column of the labels; values stand two columns further on, where there is room.
    private let labelColumn: Int

    init(_ form: FormContent, firstColumn: Int) {
        self.form = form
        labelColumn = firstColumn
    }

    /// The rows that the head takes, the empty one under it included.
    static let rowCount = 9

    private static let firstFieldRow = 2

    /// The fields that a bidder fills in, with their values so far.
    private var fields: [(label: String, value: String?, prompt: String)] {
        [
            (FormWords.bidderLabel, form.bidder, "Enter the full name of your organisation."),
            (FormWords.contactLabel, form.contact, "Enter who can answer questions about this return."),
            (FormWords.emailLabel, form.contactEmail, "Enter the email address for questions about this return."),
            (FormWords.tenderLabel, form.tender, "Enter the reference of the tender, as the council prints it."),
        ]
    }

    /// The cell with the stamp.
    var stampCell: CellReference { value(at: Self.firstFieldRow + fields.count) }

    private func value(at row: Int) -> CellReference { CellReference(row: row, column: labelColumn + 2) }

    /// Adds the rows to a sheet.
    ///
    /// - Parameter totalRow: the zero-based row in which the table's total will stand.
    func add(to draft: inout SheetBuilder, totalRow: Int) {
        draft.row([(.text(form.title), HouseStyle.title)])
        draft.row([(.text(form.hint), HouseStyle.line)])
        for field in fields { line(field.label, SheetBuilder.text(field.value, HouseStyle.input), in: &draft) }
        line(FormWords.stampLabel, (.text(form.stamp), HouseStyle.body), in: &draft)
        let total = CellReference(row: totalRow, column: labelColumn + FormColumn.stated.rawValue)
        let soFar = FormTable.total(of: form.rows)
        line(
            FormWords.totalSoFarLabel,
            (.formula(total.description, cached: .number(soFar.pounds)), HouseStyle.looseMoney), in: &draft)
        draft.skipRow()
    }

    private func line(_ label: String, _ entry: SheetBuilder.Entry, in draft: inout SheetBuilder) {
        let lead: [SheetBuilder.Entry?] = Array(repeating: nil, count: labelColumn)
        draft.row(lead + [(.text(label), HouseStyle.label.with { $0.wraps = false }), nil, entry])
    }

    /// What the fields take, with a prompt each.
    var validations: [ValidationPlan] {
        fields.enumerated().map { index, field in
            let cell = value(at: Self.firstFieldRow + index)
            return ValidationPlan(
                CellRange(cell, cell), .textLength(250),
                title: field.label, prompt: field.prompt, refusal: "Enter at most 250 characters.")
        }
    }
}
