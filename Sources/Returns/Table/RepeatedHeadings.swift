import SocialValue
import SpreadsheetModel
import Vocabulary

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
