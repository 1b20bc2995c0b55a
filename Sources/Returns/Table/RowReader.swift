import SocialValue
import SpreadsheetModel
import Vocabulary

/// Reads one row of the table.
enum RowReader {
    /// A measure row as a line of the return.
    static func line(
        _ row: Int, of table: ReturnTable, reference: MeasureReference?, rest: String, theme: String
    ) -> ReturnLine {
        let unit = MeasureUnit(table.cell(.unit, row: row)?.label ?? "")
        let referenceCell = table.cell(.reference, row: row)
        let printed = referenceCell?.referenceLabel.map(InvisibleCharacters.removed)
        var line = ReturnLine(
            reference: table.columns[.question] == nil ? reference : remarked(reference, in: printed),
            referenceText: referenceCell?.label ?? "",
            referenceCell: referenceCell?.reference ?? CellReference(row: row, column: 0), theme: theme,
            question: table.cell(.question, row: row)?.label ?? rest, unit: unit,
            proxy: AmountReader.proxy(table.cell(.proxy, row: row), at: table.reference(.proxy, row: row)),
            answer: answer(row, of: table, unit: unit),
            stated: stated(row, of: table),
            priorities: priorities(row, of: table), delivery: table.cell(.delivery, row: row)?.content)
        // A form without a column of questions may print them behind the codes.
        line.questionCell = table.reference(.question, row: row) ?? (rest.isEmpty ? nil : referenceCell?.reference)
        line.unitCell = table.reference(.unit, row: row)
        line.referenceFault = referenceCell?.printFault
        return line
    }

    /// The reference with a remark that its cell holds behind the code, as in "NT10*" and "NT13 (new)". Behind a dash or
    /// a colon stands its question, and where the form has a column for that it is read there.
    private static func remarked(_ reference: MeasureReference?, in text: String?) -> MeasureReference? {
        guard let reference, let text, text.utf8.count <= 4 * longestReference, text.hasPrefix(reference.text),
            text.count <= longestReference
        else {
            return reference
        }
        let remark = text.dropFirst(reference.text.count).drop(while: \.isWhitespace)
        guard let first = remark.first, !"-–—:.|,;".contains(first) else { return reference }
        return reference.printed(as: text)
    }

    /// The most characters that are a reference with a remark rather than a sentence.
    private static let longestReference = 40

    /// The stated value of a row: its own cell, with the years beside it, or the sum of the years when there is no such
    /// cell or nothing in it.
    static func stated(_ row: Int, of table: ReturnTable) -> StatedAmount {
        let given = AmountReader.stated(table.cell(.stated, row: row), at: table.reference(.stated, row: row))
        let years = table.headings.valueYears.map { year in
            let place = CellReference(row: row, column: year.column)
            return YearAmount(year: year.text, amount: AmountReader.stated(table.sheet[place], at: place))
        }
        guard !years.isEmpty else { return given }
        guard table.columns[.stated] != nil, given.text != nil || given.isFormula else {
            return YearlyAmount.sum(years)
        }
        var whole = StatedAmount(
            cell: given.cell, text: given.text, amount: given.amount, isUnreadable: given.isUnreadable,
            isFormula: given.isFormula, years: years)
        whole.printFault = given.printFault
        (whole.stored, whole.shownRounded) = (given.stored, given.shownRounded)
        return whole
    }

    /// The answer of a row: its own cell, with the years beside it, or the sum of the years when there is no such cell
    /// or nothing in it.
    static func answer(_ row: Int, of table: ReturnTable, unit: MeasureUnit) -> Answer {
        let reader = AnswerReader(unit: unit, dateSystem: table.sheet.dateSystem)
        let years = table.headings.years.map { year in
            let place = CellReference(row: row, column: year.column)
            return YearAnswer(year: year.text, answer: reader.read(table.sheet[place], at: place))
        }
        let given = reader.read(table.cell(.answer, row: row), at: table.reference(.answer, row: row))
        guard !years.isEmpty else { return given }
        guard table.columns[.answer] != nil, given.state != .blank else {
            return YearlyAnswer.sum(years, unit: unit)
        }
        var whole = given
        whole.years = years
        return whole
    }

    /// The amount that a total's label announces: in the pledged-value column, else to its right, else inside the
    /// label's own text, else in the next row below. Nil when none of these holds an amount, or failed to work one out.
    static func total(labelledBy label: Cell, in table: ReturnTable) -> StatedAmount? {
        let row = label.reference.row
        let besides = table.sheet.row(row).filter { $0.reference > label.reference }
        let below = table.sheet.row(row + 1).filter { $0.label != nil }
        if table.columns[.stated] == nil, case let years = stated(row, of: table), years.amount != nil { return years }
        let amounts = [table.cell(.stated, row: row)].compactMap(\.self) + besides
        if let cell = amounts.first(where: { AmountReader.number(in: $0) != nil || $0.printFault != nil }) {
            return AmountReader.stated(cell, at: cell.reference)
        }
        if let amount = amountAtEnd(of: label) { return amount }
        if let cell = amounts.first(where: \.hasNoResult) { return AmountReader.stated(cell, at: cell.reference) }
        guard below.count == 1, let cell = below.first, AmountReader.number(in: cell) != nil else { return nil }
        return AmountReader.stated(cell, at: cell.reference)
    }

    /// The amount that the label of a total above the table announces: to its right, else inside its own text.
    static func total(above table: ReturnTable, labelledBy label: Cell) -> StatedAmount? {
        let besides = table.sheet.row(label.reference.row).filter { $0.reference > label.reference }
        guard let next = besides.first(where: { $0.content != nil || $0.formula != nil }) else {
            return amountAtEnd(of: label)
        }
        guard AmountReader.number(in: next) != nil || next.hasNoResult else { return nil }
        return AmountReader.stated(next, at: next.reference)
    }

    /// The amount of a sub-total: among the values, else right of its label. A figure among the answers or the proxy
    /// values is no amount.
    static func subtotal(labelledBy label: Cell, in table: ReturnTable) -> StatedAmount? {
        let row = label.reference.row
        let own = stated(row, of: table)
        if own.amount != nil { return own }
        let others = Set(table.answerColumns + [table.columns[.proxy]].compactMap(\.self))
        let beside = table.sheet.row(row).first { cell in
            cell.reference > label.reference && !others.contains(cell.reference.column)
                && AmountReader.number(in: cell) != nil
        }
        if let beside { return AmountReader.stated(beside, at: beside.reference) }
        return table.cell(.stated, row: row)?.hasNoResult == true ? own : nil
    }

    /// The amount in "Total SV Pledge £8,461,245.35".
    private static func amountAtEnd(of label: Cell) -> StatedAmount? {
        guard let text = label.label, let sign = text.lastIndex(of: "£"),
            case .quantity(let pounds) = TypedQuantity(String(text[sign...])), let amount = Money(rounding: pounds)
        else { return nil }
        return StatedAmount(cell: label.reference, text: text, amount: amount)
    }

    private static func priorities(_ row: Int, of table: ReturnTable) -> [String: String] {
        var labels = [String: String](minimumCapacity: table.schemes.count)
        for scheme in table.schemes {
            labels[scheme.name] = table.sheet[CellReference(row: row, column: scheme.column)]?.label
        }
        return labels
    }
}
