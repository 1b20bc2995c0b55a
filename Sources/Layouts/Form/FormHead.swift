import Forms
import SocialValue
import SpreadsheetModel
import WorkbookPlans

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
        let total = CellReference(row: totalRow, column: labelColumn + FormSheetColumn.value.rawValue)
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
                prompt: ValidationMessage(title: field.label, text: field.prompt),
                refusal: ValidationMessage(title: field.label, text: "Enter at most 250 characters."))
        }
    }
}
