import Findings
import Forms
import SocialValue
import SpreadsheetModel
import WorkbookPlans

/// The rows of measures of a form, and the total under them.
struct FormTable {
    let form: FormContent
    let firstColumn: Int
    /// The cells that list the words for yes and no.
    private let choices = SheetFormula.address(DefinitionsSheet.choices, on: SheetQualifier(FormWords.definitionsSheet))

    /// Adds a measure's row to a sheet. Returns its zero-based row.
    func add(_ row: FormRow, to draft: inout SheetBuilder) -> Int {
        let guide = AnswerGuide.of(row.unit, choices: choices)
        let number = draft.nextRow
        func format(_ column: FormColumn, _ plain: CellFormat) -> CellFormat {
            guard let worst = row.queries.filter({ $0.column == column }).map(\.finding.severity).max() else {
                return plain
            }
            return plain.with { $0.fill = HouseStyle.fill(for: worst) }
        }
        let cells: [SheetBuilder.Entry?] = [
            (.text(row.theme), format(.theme, HouseStyle.cell)),
            (.text(row.reference), format(.reference, HouseStyle.cell.with { $0.font.isBold = true })),
            SheetBuilder.text(row.question, format(.question, HouseStyle.cell)),
            SheetBuilder.text(row.unit.text, format(.unit, HouseStyle.cell)),
            proxy(row).map { ($0.content, format(.proxy, $0.format)) },
            (Self.content(of: row.answer, in: row.unit), format(.answer, HouseStyle.inputFigure(guide.format))),
            (value(row, at: number), format(.stated, HouseStyle.money)),
            SheetBuilder.text(row.delivery, format(.delivery, HouseStyle.input)),
        ]
        return draft.row((form.hasQueries ? [fixes(row)] : []) + cells)
    }

    private func proxy(_ row: FormRow) -> SheetBuilder.Entry? { SheetBuilder.worth(row.proxy, orText: nil) }

    /// What to fix in a row: one line a question, with its weight as a word.
    private func fixes(_ row: FormRow) -> SheetBuilder.Entry {
        let lines = row.queries.map { "\($0.number). \(ClarificationWords.text($0))" }
        return SheetBuilder.text(lines.joined(separator: "\n"))
    }

    /// The bidder's answer as it was given: a plain number as a number, anything else as its own words.
    private static func content(of answer: Answer?, in unit: MeasureUnit) -> CellContent {
        guard let answer, let text = answer.text else { return .blank }
        guard let quantity = answer.state.quantity, answer.interpretation == nil || unit.family == .percent else {
            return .text(text)
        }
        // The cell shows a percentage, so it stores a hundredth of it.
        let stored = unit.family == .percent ? quantity.scaled(byPowerOfTen: -2) : quantity
        return StoredNumber.keeps(stored) ? .number(stored) : .text(text)
    }

    /// Answer × proxy as a live formula; empty until there is a number.
    private func value(_ row: FormRow, at number: Int) -> CellContent {
        let formula = FormFormula.value(
            answer: cell(.answer, row: number), proxy: cell(.proxy, row: number), unit: row.unit.family,
            isWithoutWorth: row.isRecordOnly)
        let cached = Self.amount(of: row)
        return .formula(formula, cached: cached.map { .number($0.pounds) } ?? .text(""))
    }

    private func cell(_ column: FormColumn, row: Int) -> CellReference {
        CellReference(row: row, column: firstColumn + column.rawValue)
    }

    /// What the sheet's own formula gives for a row; nil when its answer is no plain number.
    private static func amount(of row: FormRow) -> Money? {
        guard case .number = content(of: row.answer, in: row.unit), let quantity = row.answer?.state.quantity else {
            return nil
        }
        guard !row.isRecordOnly else { return .zero }
        return quantity.multiplied(by: row.proxy?.value ?? .zero).flatMap { Money(rounding: $0) }
    }

    /// What the sheet's own formulas add up to.
    static func total(of rows: [FormRow]) -> Money {
        rows.compactMap(amount).total()
    }

    /// Adds the row with the total. Returns the total's cell.
    func addTotal(rows: [Int], to draft: inout SheetBuilder) -> CellReference {
        let column = firstColumn + FormColumn.stated.rawValue
        let sum = rows.first.flatMap { first in
            rows.last.map { FormFormula.total(from: cell(.stated, row: first), to: cell(.stated, row: $0)) }
        }
        let cells: [SheetBuilder.Entry?] = (0..<firstColumn + FormColumn.allCases.count).map { position in
            switch position {
            case firstColumn: (.text(FormWords.totalLabel), HouseStyle.total)
            case column:
                (.formula(sum ?? "0", cached: .number(Self.total(of: form.rows).pounds)), HouseStyle.totalMoney)
            default: (.blank, HouseStyle.total)
            }
        }
        return CellReference(row: draft.row(cells), column: column)
    }

    /// What each answer and each text on delivery may be, with the words that say so.
    func validations(_ rows: [Int]) -> [ValidationPlan] {
        zip(form.rows, rows).flatMap { row, number in
            let guide = AnswerGuide.of(row.unit, choices: choices)
            let answer = CellReference(row: number, column: firstColumn + FormColumn.answer.rawValue)
            let delivery = CellReference(row: number, column: firstColumn + FormColumn.delivery.rawValue)
            let title = CellText.line(row.reference, limit: 20)
            return [
                ValidationPlan(
                    CellRange(answer, answer), guide.rule, title: title,
                    prompt: "\(guide.instruction) Leave the cell empty if you pledge nothing.",
                    refusal: guide.instruction),
                ValidationPlan(
                    CellRange(delivery, delivery), .textLength(Self.deliveryLimit), title: title,
                    prompt: "Say how, where and when you will deliver it, and what will show that you did.",
                    refusal: "Enter at most \(Self.deliveryLimit) characters."),
            ]
        }
    }

    private static let deliveryLimit = 2_000

    /// A comment on each cell in question.
    func comments(_ rows: [Int]) -> [CommentPlan] {
        zip(form.rows, rows).flatMap { row, number in
            FormColumn.allCases.compactMap { column in
                let queries = row.queries.filter { $0.column == column }
                guard !queries.isEmpty else { return nil }
                let text = queries.map { "Question \($0.number). \(ClarificationWords.text($0))" }
                return CommentPlan(
                    CellReference(row: number, column: firstColumn + column.rawValue),
                    CellText.fitting(text.joined(separator: "\n\n")), author: "Pledgebook")
            }
        }
    }
}

extension FormColumn {
    /// Columns of figures, whose headings stand to the right.
    static let figures: Set<FormColumn> = [.proxy, .answer, .stated]

    /// The widths in characters of the default font, left to right.
    static let widths: [Double] = [18, 12, 46, 14, 13, 14, 17, 36]
}
