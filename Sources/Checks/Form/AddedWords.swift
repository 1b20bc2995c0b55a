import Forms
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// What stands on the form's own sheet where the form has nothing: a remark below the total, a note beside the table.
enum AddedWords {
    /// The cells in the order of rows, with what they show.
    static func all(in form: LockedForm, _ valued: ValuedReturn) -> [(cell: CellReference, text: String)] {
        let lines = Set(valued.lines.map { $0.line.rowNumber - 1 })
        let told = Set(
            valued.source.form.hiddenRows.map { $0.rowNumber - 1 } + valued.source.form.strayAnswers.map(\.cell.row))
        let columns = columns(of: form)
        let amounts = valued.lines.compactMap(\.line.stated.cell?.column)
        return form.printed.form.rows.enumerated().flatMap { row, texts -> [(cell: CellReference, text: String)] in
            // Headings, and words where a label should stand, are told as what they are.
            guard row != form.headerRow, !told.contains(row) else { return [] }
            let own: Set<Int> =
                if row < form.headerRow {
                    head(texts, in: form)
                } else if lines.contains(row) {
                    columns
                } else if row == form.totalRow {
                    Set(amounts + [form.firstColumn])
                } else {
                    []
                }
            return texts.indices.filter { !own.contains($0) && !texts[$0].isEmpty }.map {
                (CellReference(row: row, column: $0), texts[$0])
            }
        }
    }

    /// The columns of the form's table, wherever they stand.
    private static func columns(of form: LockedForm) -> Set<Int> {
        let headings =
            form.printed.form.rows.indices.contains(form.headerRow)
            ? form.printed.form.rows[form.headerRow] : []
        let known = headings.indices.filter { HeadingVocabulary.column(for: headings[$0]) != nil }
        return Set(known).union(form.startColumn...form.firstColumn + FormWords.headings.count - 1)
            .subtracting(headings.indices.filter { !headings[$0].isEmpty && isForeign(headings[$0]) })
    }

    private static func isForeign(_ heading: String) -> Bool {
        heading != FormWords.fixHeading && !FormWords.headings.contains(heading)
            && HeadingVocabulary.column(for: heading) == nil
    }

    /// The columns above the table that the form uses in a row: its labels, and the value of a label.
    private static func head(_ texts: [String], in form: LockedForm) -> Set<Int> {
        let labels = Set(0...form.firstColumn)
        let isLabelled = texts.dropFirst(form.firstColumn).first.map(FormWords.labels.contains) ?? false
        // A label that was changed is told by itself, and its value is still one.
        return isLabelled || texts.dropFirst(form.firstColumn).first?.isEmpty == false
            ? labels.union([form.firstColumn + 2]) : labels
    }
}
