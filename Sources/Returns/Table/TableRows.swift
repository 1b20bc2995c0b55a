import SpreadsheetModel
import Valuation

/// The rows under a table's headings, each read as what it is.
struct TableRows {
    /// One for each visible measure row, in order.
    private(set) var lines: [ReturnLine] = []
    /// The total printed under the measures; the last when there are several.
    private(set) var statedTotal = StatedAmount.none
    /// The sub-totals printed between the measures, in order.
    private(set) var subtotals: [StatedSubtotal] = []
    /// What each zero-based row is, for the rows from the headings to the end of the table that hold anything.
    private(set) var roles: [Int: CellRole] = [:]
    /// Hidden rows below the headings that hold anything, in order.
    private(set) var hiddenRows: [HiddenRow] = []
    /// Figures among the answers that belong to no measure, in order.
    private(set) var strayAnswers: [StrayAnswer] = []

    private let table: ReturnTable
    private let families: Set<String>
    private var theme = ""
    /// The cell that printed it last.
    private var themeCell: CellReference?
    private var subtotalRows = SubtotalRows()
    /// Whether a measure's own row printed its theme: then a lone text in that column is a note.
    private var hasThemesInRows = false
    /// The themes met so far, as headings are compared.
    private var themes: [String: String] = [:]
    /// The keys of ``themes``.
    private var themeWords: Set<String> = []
    /// The name that was entered last: most forms print a theme's name in each of its rows.
    private var entered: String?
    /// Figures that may be astray: only what stands between measures, or has a unit or proxy beside it, is.
    private var strayCandidates: [(cell: Cell, row: Int)] = []
    /// Whether the total of the measures above was printed: a row below it that names no measure is a signature or the
    /// like, however many of the columns it fills.
    private var isBelowTotal = false
    /// Banners that no measure followed yet.
    private var openBanners: [Int] = []

    /// Reads every row below the headings.
    init(_ table: ReturnTable) {
        self.table = table
        families = MeasureRows.families(in: table)
        for row in table.headings.rows { roles[row] = .heading }
        for row in table.sheet.rowNumbers where row > table.headerRow && row < table.endRow {
            guard table.sheet.row(row).contains(where: { $0.content != nil || $0.formula != nil }) else { continue }
            if table.isHidden(row) { readHidden(row) } else { read(row) }
        }
        subtotals = subtotalRows.settled(among: lines, themes: themes)
        settleStrayAnswers()
        for row in openBanners { roles[row] = .ignored(.belowTable) }
    }

    private mutating func read(_ row: Int) {
        switch RowKind(of: row, in: table, themes: themeWords, families: families) {
        case .measure(nil, _) where isBelowTotal:
            roles[row] = .ignored(.belowTable)
            let answers = table.answerColumns.compactMap { table.sheet[row, $0] }
            if let figure = answers.first(where: { AmountReader.number(in: $0) != nil }) {
                strayCandidates.append((figure, row))
            }
        case .measure(let reference, let rest):
            isBelowTotal = false
            if let cell = table.cell(.theme, row: row), let named = cell.label {
                enter(named)
                themeCell = cell.reference
                hasThemesInRows = true
            }
            var line = RowReader.line(row, of: table, reference: reference, rest: rest, theme: theme)
            line.themeCell = themeCell
            lines.append(line)
            roles[row] = .line
            openBanners = []
        case .theme(let name):
            open(name, row)
        case .total(let label):
            statedTotal = RowReader.total(labelledBy: label, in: table) ?? statedTotal
            roles[row] = .total
            isBelowTotal = !lines.isEmpty
            if statedTotal.cell?.row == row + 1 { roles[row + 1] = .total }
        case .subtotal(let label):
            subtotalRows.add(label, of: table, below: lines.count)
            roles[row] = .total
        case .heading:
            roles[row] = .heading
        case .placeholder:
            roles[row] = .ignored(.placeholder)
        case .strayAnswer(let cell):
            strayCandidates.append((cell, row))
        case .other:
            if !hasThemesInRows, let banner = bannerOfThemes(row) {
                open(banner, row)
            } else if roles[row] == nil {
                roles[row] = .ignored(.belowTable)
            }
        }
    }

    /// The text of a row that holds nothing but a short one in the column of themes.
    private func bannerOfThemes(_ row: Int) -> String? {
        let labelled = table.sheet.row(row).filter { $0.label != nil }
        guard labelled.count == 1, labelled.first?.reference.column == table.columns[.theme] else { return nil }
        return RowKind.banner(labelled)
    }

    /// Takes a row as the banner of a theme, as far as a measure follows.
    private mutating func open(_ name: String, _ row: Int) {
        enter(name)
        themeCell = table.sheet.row(row).first { $0.label != nil }?.reference
        roles[row] = .heading
        openBanners.append(row)
    }

    /// Takes a banner as the theme of what follows; "Jobs (continued)" goes on with Jobs.
    private mutating func enter(_ name: String) {
        guard name != entered else { return }
        entered = name
        var words = HeadingVocabulary.normalized(name)
        for ending in [" continued", " cont", " contd"] where words.hasSuffix(ending) { words.removeLast(ending.count) }
        if let known = themes[words] {
            theme = known
        } else {
            themes[words] = name
            themeWords.insert(words)
            theme = name
        }
    }

    private mutating func readHidden(_ row: Int) {
        roles[row] = .ignored(.hidden)
        var line: ReturnLine?
        if case .measure(let reference, let rest) = RowKind(of: row, in: table, families: families) {
            let named = table.cell(.theme, row: row)?.label ?? theme
            line = RowReader.line(row, of: table, reference: reference, rest: rest, theme: named)
        }
        hiddenRows.append(HiddenRow(rowNumber: row + 1, line: line))
    }

    private mutating func settleStrayAnswers() {
        let first = lines.first.map { $0.rowNumber - 1 } ?? 0
        let last = lines.last.map { $0.rowNumber - 1 } ?? 0
        for (cell, row) in strayCandidates where roles[row] == nil {
            let isMeasured = [FormColumn.unit, .proxy].contains { table.cell($0, row: row)?.label != nil }
            guard isMeasured || (first...last).contains(row) else {
                roles[row] = .ignored(.belowTable)
                continue
            }
            roles[row] = .ignored(.strayAnswer)
            let stated = RowReader.stated(row, of: table).amount
            strayAnswers.append(StrayAnswer(cell: cell.reference, text: cell.label ?? "", stated: stated))
        }
        // A note between two measures is not below the table.
        for (row, role) in roles where role == .ignored(.belowTable) && row < last { roles[row] = .ignored(.note) }
    }

    /// The table's schemes with the priorities that its rows name, in order of first appearance.
    func schemes(of table: ReturnTable) -> [PriorityScheme] {
        table.schemes.map { scheme in
            PriorityScheme(scheme.name, priorities: lines.compactMap { $0.priorities[scheme.name] }.distinct())
        }
    }
}
