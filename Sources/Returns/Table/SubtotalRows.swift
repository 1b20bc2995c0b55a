import SocialValue
import SpreadsheetModel
import Vocabulary

/// The rows of sub-totals met under some headings, and which lines each covers.
///
/// A label that names a theme covers the theme's lines above it that no earlier sub-total of the theme covers, or those
/// below it when none is above. "Carried forward" covers every line above it. Any other covers the lines since the last
/// sub-total, or every line above it when there are none since; where the first sub-total stands above the first
/// line, it covers the lines down to the next.
struct SubtotalRows {
    private struct Entry {
        let label: Cell
        /// The texts of the row that may name a theme, the label's among them.
        let texts: [String]
        let amount: StatedAmount
        /// How many lines are above it.
        let above: Int
    }

    private var entries: [Entry] = []
    /// Far more than a form has; what stands beyond is not worth the time of a sheet made to cost it.
    private static let most = 1000

    /// Keeps the subtotal that a label announces, if it states an amount and a thousand do not stand above it.
    ///
    /// - Parameter lines: how many lines are above it.
    mutating func add(_ label: Cell, of table: ReturnTable, below lines: Int) {
        guard entries.count < Self.most, let amount = RowReader.subtotal(labelledBy: label, in: table) else { return }
        let besides = table.sheet.row(label.reference.row).filter { $0.reference < label.reference }
        entries.append(
            Entry(label: label, texts: ([label] + besides).compactMap(\.label), amount: amount, above: lines))
    }

    /// The subtotals in order, each with the rows it covers. Cost: sub-totals × lines.
    ///
    /// - Parameter themes: the printed name of each theme, by its form in comparisons.
    func settled(among lines: [ReturnLine], themes: [String: String]) -> [StatedSubtotal] {
        let words = ThemeNames(themes.keys)
        var endOfTheme: [String: Int] = [:]
        return entries.indices.map { index in
            let entry = entries[index]
            let named = entry.texts.lazy.compactMap { TotalLabel.theme(namedBy: $0, among: words) }.first
            let theme = named.flatMap { themes[$0] }
            var covered = lines[places(index, of: lines.count)]
            if let theme {
                covered = lines[endOfTheme[theme, default: 0]..<entry.above]
                if !covered.contains(where: { $0.theme == theme }) { covered = lines[entry.above...] }
                endOfTheme[theme] = entry.above
            }
            return StatedSubtotal(
                label: entry.label.label ?? "", labelCell: entry.label.reference, amount: entry.amount,
                rows: Self.rows(of: covered, theme: theme), theme: theme)
        }
    }

    /// The rows of the first and the last of some lines that belong to a theme, or to any; nil when none does.
    private static func rows(of lines: ArraySlice<ReturnLine>, theme: String?) -> ClosedRange<Int>? {
        let isWanted = { (line: ReturnLine) in theme == nil || line.theme == theme }
        guard let first = lines.first(where: isWanted), let last = lines.last(where: isWanted) else { return nil }
        return first.rowNumber...last.rowNumber
    }

    /// The lines that a sub-total covers by where it is.
    private func places(_ index: Int, of count: Int) -> Range<Int> {
        let entry = entries[index]
        if TotalLabel.isRunning(entry.label.label ?? "") { return 0..<entry.above }
        if entries.first?.above == 0 {
            return entry.above..<(entries[(index + 1)...].first { $0.above > entry.above }?.above ?? count)
        }
        let last = entries[..<index].last { $0.above < entry.above }?.above ?? 0
        return last..<entry.above
    }
}
