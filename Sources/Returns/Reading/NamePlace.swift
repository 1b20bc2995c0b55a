import NumberFormats
import SpreadsheetModel
import Vocabulary

/// The cell where a form has the name that a label asks for.
struct NamePlace {
    /// What is there, a name or not; nil where nothing is.
    let value: Cell?

    /// The place for a label's name; nil for a label that is a word of some list: a heading of its columns, or an entry.
    ///
    /// Cost: proportional to the cells of the label's row and of the two below it.
    init?(of label: Cell, in sheet: Sheet, except isTaken: (CellReference) -> Bool) {
        let row = sheet.row(label.reference.row).filter { $0.label != nil }
        guard !Self.isEntry(label, of: row, in: sheet), !Self.headsList(label, of: row, in: sheet, except: isTaken)
        else { return nil }
        let next = row.first { $0.reference > label.reference }
        if let next, !isTaken(next.reference), !LabelledCells.isOtherLabel(next) {
            value = next
            return
        }
        let others = row.filter { $0.reference > label.reference }
        let isOverValue = others.allSatisfy(LabelledCells.isOtherLabel)
        value = isOverValue ? LabelledCells.below(label, in: sheet, except: isTaken) : nil
    }

    /// Whether a word stands inside a row of something else: "Late start | Bidder | 12". Labels stand first in their row,
    /// behind a number or the name of a section, or behind another label with its value.
    private static func isEntry(_ label: Cell, of row: [Cell], in sheet: Sheet) -> Bool {
        let before = row.filter { $0.reference < label.reference }
        guard let last = before.last else { return false }
        let isBehindField = before.suffix(2).contains(where: LabelledCells.isOtherLabel)
        return !isBehindField && !isNumbering(last)
            && (sheet.mergedRange(covering: last.reference).map { $0.first.row == $0.last.row } ?? true)
    }

    /// "1", "1.2", "A)", "Q3".
    private static func isNumbering(_ cell: Cell) -> Bool {
        guard let text = cell.label else { return false }
        return text.utf8.count <= 5 && !(text.contains(" ") || text.allSatisfy(\.isLetter) && text.utf8.count > 1)
    }

    /// Whether the label heads a column of a list: the cells beside it are headings as well, or firms stand under it.
    private static func headsList(
        _ label: Cell, of row: [Cell], in sheet: Sheet, except isTaken: (CellReference) -> Bool
    ) -> Bool {
        let others = row.filter { $0.reference > label.reference && !isTaken($0.reference) }
        let below = [1, 2].map { sheet.row(label.reference.row + $0).filter { $0.label != nil } }
        if let next = others.first, next.isText, let text = next.label, !LabelledCells.isOtherLabel(next) {
            if ListHeading.isHeading(words(text)) { return true }
            // Three texts in a row over rows of three are headings, where none but the first is a label.
            if others.count > 1, !others.contains(where: LabelledCells.isOtherLabel), below[0].count > 2,
                below[1].count > 2, others[1].isText
            {
                return true
            }
        }
        // One firm may stand under the label as its value; two in a column, or one beside other words, are a list.
        let firms = below.map { cells in
            cells.contains {
                $0.reference.column == label.reference.column && OrganisationName.hasLegalForm($0.label ?? "")
            }
        }
        let isNamed = others.first.map { OrganisationName.hasLegalForm($0.label ?? "") } ?? false
        guard firms[0], !isNamed else { return false }
        return firms[1] || others.contains { !LabelledCells.isOtherLabel($0) }
    }

    private static func words(_ text: String) -> [String] {
        guard text.utf8.count <= HeadingVocabulary.longest else { return [] }
        return text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
