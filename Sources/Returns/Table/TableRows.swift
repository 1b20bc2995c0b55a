import Algorithms
package import SocialValue
import SpreadsheetModel
import Vocabulary

/// The rows under a table's headings, each read as what it is.
package struct TableRows {
    /// One for each visible measure row, in order.
    package private(set) var lines: [ReturnLine] = []
    /// The total of the measures that the return prints; none when it prints none.
    package var statedTotal: StatedAmount { totalRows.stated }
    /// The subtotals printed between the measures, in order.
    private(set) var subtotals: [StatedSubtotal] = []
    /// What each zero-based row is, for the rows from the headings to the end of the table that hold anything.
    package private(set) var roles: [Int: CellRole] = [:]
    /// Hidden rows below the headings that hold anything, in order.
    package private(set) var hiddenRows: [HiddenRow] = []
    /// Figures among the answers that belong to no measure, in order.
    private(set) var strayAnswers: [UnmatchedAnswer] = []

    /// Headings printed again that differ from those where the table starts, in order.
    private(set) var differingHeadings: [ScaledHeading] = []

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
    private var themeWords = ThemeNames()
    /// The name that was entered last: most forms print a theme's name in each of its rows.
    private var entered: String?
    /// The totals printed above the table that are not ``statedTotal``, in order.
    package var otherTotals: [StatedAmount] { totalRows.above.filter { $0 != statedTotal } }
    private var totalRows = TotalRows()
    private var strayRows = UnmatchedAnswers()
    /// The same in hidden rows.
    private var hiddenStrays = UnmatchedAnswers()
    /// Whether the total of the measures above was printed: a row below it that names no measure is a signature or the
    /// like, however many of the columns it fills.
    private var isBelowTotal = false
    /// Banners that no measure followed yet.
    private var openBanners: [Cell] = []

    /// Reads every row below the headings, up to one measure more than a return may have.
    package init(_ table: ReturnTable, mostLines: Int = Return.mostLines) {
        self.table = table
        families = MeasureRows.families(in: table)
        for row in table.headings.rows { roles[row] = .heading }
        for row in table.sheet.rowNumbers where row > table.headerRow && row < table.endRow {
            guard table.sheet.row(row).contains(where: { $0.content != nil || $0.formula != nil }) else { continue }
            guard lines.count + hiddenRows.count <= mostLines else { break }
            if table.isHidden(row) { readHidden(row) } else { read(row, of: table) }
        }
        totalRows.addThoseAbove(table)
        subtotals = subtotalRows.settled(among: lines, themes: themes)
        for banner in openBanners {
            // A banner that no measure follows may be the label of a value.
            roles[banner.reference.row] = nil
            if let value = RowKind.figure(banner.reference.row, in: table) {
                strayRows.add(value, row: banner.reference.row, isBelowTotal: isBelowTotal)
            }
        }
        settleStrayAnswers()
        settleHidden()
        for banner in openBanners where roles[banner.reference.row] == nil {
            roles[banner.reference.row] = .ignored(.belowTable)
        }
    }

    private mutating func read(_ row: Int, of table: ReturnTable) {
        switch RowKind(of: row, in: table, themes: themeWords, families: families) {
        case .measure(nil, _) where isBelowTotal:
            if let answer = RowKind.answer(row, in: table) {
                strayRows.add(answer, row: row, isBelowTotal: true)
            } else {
                roles[row] = .ignored(.belowTable)
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
            closeBanners()
            lines.append(consume line)
            roles[row] = .line
        case .theme(let name, let cell):
            open(name, cell)
        case .total(let label):
            let amount = totalRows.add(label, of: table, below: lines.count)
            roles[row] = .total
            isBelowTotal = !lines.isEmpty
            if amount?.cell?.row == row + 1 { roles[row + 1] = .total }
        case .subtotal(let label):
            subtotalRows.add(label, of: table, below: lines.count)
            roles[row] = .total
        case .heading:
            roles[row] = .heading
            differingHeadings += RepeatedHeadings.differing(in: row, of: table)
        case .placeholder:
            roles[row] = .ignored(.placeholder)
        case .strayAnswer(let cell):
            strayRows.add(cell, row: row, isBelowTotal: isBelowTotal)
        case .other:
            if !hasThemesInRows, let banner = bannerOfThemes(row) {
                open(banner.name, banner.cell)
            } else if let value = RowKind.figure(row, in: table) {
                strayRows.add(value, row: row, isBelowTotal: isBelowTotal)
            } else if roles[row] == nil {
                roles[row] = .ignored(.belowTable)
            }
        }
    }

    /// The text of a row that holds nothing but a short one in the column of themes.
    private func bannerOfThemes(_ row: Int) -> (name: String, cell: Cell)? {
        let banner = RowKind.banner(table.sheet.row(row).filter { $0.label != nil }, in: table)
        return banner?.cell.reference.column == table.columns[.theme] ? banner : nil
    }

    /// Takes a row as the banner of a theme, as far as a measure follows.
    private mutating func open(_ name: String, _ cell: Cell) {
        enter(name)
        themeCell = cell.reference
        roles[cell.reference.row] = .heading
        openBanners.append(cell)
    }

    /// Settles the banners above a measure, with the subtotals that they state.
    private mutating func closeBanners() {
        for banner in openBanners { subtotalRows.add(banner, of: table, below: lines.count) }
        openBanners = []
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
        switch RowKind(of: row, in: table, families: families) {
        case .measure(let reference, let rest):
            let named = table.cell(.theme, row: row)?.label ?? theme
            line = RowReader.line(row, of: table, reference: reference, rest: rest, theme: named)
        case .strayAnswer(let cell): hiddenStrays.add(cell, row: row, isBelowTotal: isBelowTotal)
        case .other, .theme:
            if let value = RowKind.figure(row, in: table) {
                hiddenStrays.add(value, row: row, isBelowTotal: isBelowTotal)
            }
        case .total, .subtotal, .heading, .placeholder: break
        }
        hiddenRows.append(HiddenRow(rowNumber: row + 1, line: line))
    }

    /// Finds the hidden rows with figures that may be pledges, though they name no measure.
    private mutating func settleHidden() {
        guard !hiddenStrays.isEmpty else { return }
        var open = roles.filter { $0.value != .ignored(.hidden) }
        let found = hiddenStrays.settled(among: lines, of: table, roles: &open)
        // The label of a theme may have the sum of the lines under it.
        let sums = SumsOfValues(lines)
        let figures = found.filter { !sums.hold($0.stated, below: $0.cell.row) }
        let byRow = Dictionary(figures.map { ($0.cell.row, $0) }) { first, _ in first }
        for index in hiddenRows.indices { hiddenRows[index].figure = byRow[hiddenRows[index].rowNumber - 1] }
    }

    private mutating func settleStrayAnswers() {
        strayAnswers = strayRows.settled(among: lines, of: table, roles: &roles)
        // A note between two measures is not below the table.
        let last = lines.last.map { $0.rowNumber - 1 } ?? 0
        for (row, role) in roles where role == .ignored(.belowTable) && row < last { roles[row] = .ignored(.note) }
    }

    /// The table's schemes with the priorities that its rows name, in order of first appearance.
    package func schemes(of table: ReturnTable) -> [PriorityScheme] {
        table.schemes.map { scheme in
            let priorities = lines.indices.compactMap { lines[$0].priorities[scheme.name] }
            return PriorityScheme(scheme.name, priorities: Array(priorities.uniqued()))
        }
    }
}
