import SocialValue
import SpreadsheetModel
import Vocabulary

/// Looks for the codes of measures in the rows below some headings.
enum MeasureRows {
    /// How many rows are looked at: enough to get past banners and notes.
    private static let depth = 40

    /// Whether at least half of a column's texts below a zero-based row start with the code of a measure. Rows that the
    /// form left to be chosen, and banners, do not count.
    static func holdsCodes(_ sheet: Sheet, column: Int, below row: Int) -> Bool {
        var (codes, others) = (0, 0)
        for row in row + 1...row + depth {
            guard let text = sheet[row, column]?.label else { continue }
            if MeasureReference.leading(in: text) != nil {
                codes += 1
            } else if !TypedQuantity.isPlaceholder(text), sheet.row(row).count(where: { $0.content != nil }) > 1 {
                others += 1
            }
        }
        return codes > 0 && codes >= others
    }

    /// The letters that the codes of a table's references start with, of rows that hold more than the reference; those of
    /// the National TOMs always. Cost: one pass over the references.
    static func families(in table: ReturnTable) -> Set<String> {
        var families: Set = ["NT"]
        guard table.columns[.theme] == nil else { return families }
        for row in table.sheet.rowNumbers where row > table.headerRow && row < table.endRow {
            guard let text = table.cell(.reference, row: row)?.label, let code = MeasureReference.leading(in: text),
                table.sheet.row(row).count(where: { $0.content != nil }) > 1
            else { continue }
            families.formUnion(code.reference.codes.map { String($0.letters) })
        }
        return families
    }

    /// Whether a row holds the code of a measure or a number, as the rows under a heading do and headings do not.
    static func isFilled(_ sheet: Sheet, row: Int) -> Bool {
        let cells = sheet.row(row)
        // Numbers first, as they are told in no time.
        if cells.contains(where: { holdsNumber($0, dateSystem: sheet.dateSystem) }) { return true }
        let codes = cells.lazy.filter(holdsCode).prefix(2)
        // "Q1" is a code where it is alone, and a heading beside "Q2".
        return codes.contains { !isPeriod($0) } || codes.count == 1 && codes.allSatisfy { !isYear($0) }
    }

    private static func holdsNumber(_ cell: Cell, dateSystem: DateSystem) -> Bool {
        guard case .number(let literal) = cell.value else { return false }
        return !PeriodWords.isYearNumber(literal.text) && cell.periodShown(dateSystem: dateSystem) == nil
    }

    private static func holdsCode(_ cell: Cell) -> Bool {
        guard case .text(let text) = cell.value, text.utf8.count <= 40 else { return false }
        return MeasureReference(text) != nil
    }

    private static func isPeriod(_ cell: Cell) -> Bool {
        PeriodWords.isPeriod(HeadingVocabulary.normalized(cell.content ?? ""))
    }

    /// "Year 1" has the form of a code, too.
    private static func isYear(_ cell: Cell) -> Bool {
        PeriodWords.kind(HeadingVocabulary.normalized(cell.content ?? "")) == .year
    }
}
