import SocialValue
import SpreadsheetModel
import Vocabulary

/// Tells the few rows of a sheet that may be headings from all others, before any meaning is worked out.
struct HeadingTexts {
    let sheet: Sheet
    /// The sheet's merged ranges that are wider than one column, by their zero-based row.
    let spans: [Int: [CellRange]]

    /// Whether headings that start in the first of some rows may name as many columns as a table needs. False is
    /// certain, true is not.
    func mayBeHeadings(in rows: ClosedRange<Int>) -> Bool {
        guard rows.count == 1 else { return textColumns(in: rows).count >= TableLocator.leastHeadings }
        // In a row by itself, a heading says what it says alone, and all the years together are one column.
        let row = sheet.row(rows.lowerBound)
        let cells = row.span
        guard cells.count >= TableLocator.leastHeadings else { return false }
        return cells.indices.count { Self.isHeading(cells[$0].value) } >= TableLocator.leastHeadings - 1
    }

    private static func isHeading(_ value: CellValue) -> Bool {
        guard case .text(let text) = value else { return false }
        // White space makes no difference to a heading but by its length.
        guard text.utf8.count > HeadingVocabulary.longest else { return HeadingVocabulary.column(for: text) != nil }
        let line = PrintedText.singleLine(text)
        return line.utf8.count <= HeadingVocabulary.longest && HeadingVocabulary.column(for: line) != nil
    }

    /// The columns that a text stands in or over.
    private func textColumns(in rows: ClosedRange<Int>) -> Set<Int> {
        var columns: Set<Int> = []
        for row in rows {
            for cell in sheet.row(row) where cell.content != nil {
                let wide = spans[row]?.first { $0.first == cell.reference }
                columns.formUnion(cell.reference.column...(wide?.last.column ?? cell.reference.column))
            }
        }
        return columns
    }
}

/// Holds headings that are printed again, as on a second page, to those where the table starts.
enum RepeatedHeadings {
    /// The headings in a zero-based row, above columns of figures, that say something else than those the columns are read
    /// by. Another word for the same, a slip of the pen and an empty cell say nothing else.
    static func differing(in row: Int, of table: ReturnTable) -> [ScaledHeading] {
        let named = [FormColumn.answer, .stated, .proxy].compactMap { name in table.columns[name].map { (name, $0) } }
        let parts =
            table.headings.years.map { (FormColumn.answer, $0.column) }
            + table.headings.valueYears.map { (FormColumn.stated, $0.column) }
        return (named + parts).sorted { $0.1 < $1.1 }.compactMap { name, column in
            guard let cell = table.sheet[row, column], case .text(let text) = cell.value, let shown = cell.label,
                let first = table.headings.texts[column], !isSame(text, as: first, name)
            else { return nil }
            return ScaledHeading(cell: cell.reference, text: shown, first: first)
        }
    }

    private static func isSame(_ text: String, as first: String, _ name: FormColumn) -> Bool {
        let scaled = [text, first].filter(ScaleWords.isPrinted)
        guard scaled.isEmpty else { return PrintedText.singleLine(text).lowercased() == first.lowercased() }
        // "Answer (Year 2)" over what "Answer (Year 1)" headed is another column, though both are of answers.
        guard HeadingPart(text)?.words == HeadingPart(first)?.words else { return false }
        let words = HeadingVocabulary.normalized(text, upTo: HeadingVocabulary.longest)
        // A heading of several rows may be printed again without its group.
        if HeadingVocabulary.normalized(first).hasSuffix(words) { return true }
        return HeadingVocabulary.column(for: text) == name && !PeriodWords.isPeriod(HeadingVocabulary.normalized(first))
            || HeadingVocabulary.nearest(to: text, among: [name]) == name
    }
}
