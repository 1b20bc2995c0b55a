import SpreadsheetModel
import Valuation

/// Reads one row of the table.
enum RowReader {
    /// A measure row as a line of the return.
    static func line(
        _ row: Int, of table: ReturnTable, reference: MeasureReference?, rest: String, theme: String
    ) -> ReturnLine {
        let unit = MeasureUnit(table.cell(.unit, row: row)?.label ?? "")
        let referenceCell = table.cell(.reference, row: row)
        return ReturnLine(
            reference: reference, referenceText: referenceCell?.label ?? "",
            referenceCell: referenceCell?.reference ?? CellReference(row: row, column: 0), theme: theme,
            question: table.cell(.question, row: row)?.label ?? rest, unit: unit,
            proxy: AmountReader.proxy(table.cell(.proxy, row: row), at: table.reference(.proxy, row: row)),
            answer: AnswerReader.read(
                table.cell(.answer, row: row), at: table.reference(.answer, row: row), unit: unit),
            stated: AmountReader.stated(table.cell(.stated, row: row), at: table.reference(.stated, row: row)),
            priorities: priorities(row, of: table), delivery: table.cell(.delivery, row: row)?.content)
    }

    /// The amount that a total's label announces: in the pledged-value column, else to its right, else inside the
    /// label's own text, else in the next row below. Nil when none of these holds an amount.
    static func total(labelledBy label: Cell, in table: ReturnTable) -> StatedAmount? {
        let row = label.reference.row
        let besides = table.sheet.row(row).filter { $0.reference > label.reference }
        let below = table.sheet.row(row + 1).filter { $0.label != nil }
        let amounts = [table.cell(.stated, row: row)].compactMap(\.self) + besides
        if let cell = amounts.first(where: { AmountReader.number(in: $0) != nil }) {
            return AmountReader.stated(cell, at: cell.reference)
        }
        if let amount = amountAtEnd(of: label) { return amount }
        guard below.count == 1, let cell = below.first, AmountReader.number(in: cell) != nil else { return nil }
        return AmountReader.stated(cell, at: cell.reference)
    }

    /// The amount in "Total SV Pledge £8,461,245.35".
    private static func amountAtEnd(of label: Cell) -> StatedAmount? {
        guard let text = label.label, let sign = text.lastIndex(of: "£"),
            case .quantity(let pounds) = TypedQuantity(String(text[sign...])), let amount = Money(rounding: pounds)
        else { return nil }
        return StatedAmount(cell: label.reference, text: text, amount: amount)
    }

    private static func priorities(_ row: Int, of table: ReturnTable) -> [String: String] {
        var labels: [String: String] = [:]
        for scheme in table.schemes {
            labels[scheme.name] = table.sheet[CellReference(row: row, column: scheme.column)]?.label
        }
        return labels
    }
}
