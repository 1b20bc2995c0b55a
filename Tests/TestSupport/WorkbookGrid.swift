package import SocialValue
package import SpreadsheetModel

/// A workbook written as text: ``SheetGrid``s with lines between them that start with `@`.
///
/// | line | means |
/// |---|---|
/// | `@sheet Old copy` | another sheet starts |
/// | `@sheet Lists (hidden)` | another sheet starts, and is hidden |
/// | `@hide rows 3 4` | rows of this sheet are hidden, as Excel numbers them |
/// | `@hide columns F G` | columns of this sheet are hidden |
/// | `@narrow rows 3`, `@narrow columns F` | rows or columns of this sheet are a pixel high or wide |
/// | `@dates from 1904` | the workbook counts its days from 1904 |
/// | `@merge B2:B4 F2:F3` | cells of this sheet are merged |
/// | `@holds macros` | the file carries this besides its cells |
///
/// Lines with `@` are no rows.
package struct WorkbookGrid {
    /// The sheets in tab order.
    package private(set) var sheets: [Sheet] = []
    /// The marked cells of all sheets, in order.
    package private(set) var marked: [CellReference] = []
    /// The same with the names of their sheets: "Measures!E3".
    package private(set) var places: [String] = []
    /// What the file carries besides its cells.
    package private(set) var carries: [EmbeddedContent] = []

    /// Reads a workbook whose first sheet has this name.
    package init(_ text: String, first: String = "Return") {
        var page = Page(name: first)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let words = line.split(separator: " ")
            guard let command = words.first, command.hasPrefix("@") else {
                page.lines.append(String(line))
                continue
            }
            if command == "@sheet" {
                add(page)
                let name = words.dropFirst().joined(separator: " ")
                page = Page(name: name)
                page.isHidden = name.hasSuffix(" (hidden)")
                if page.isHidden { page.name = String(name.dropLast(" (hidden)".count)) }
            } else if command == "@holds" {
                carries += EmbeddedContent.allCases.filter { $0.rawValue == words.dropFirst().joined(separator: " ") }
            } else {
                page.apply(words)
            }
        }
        add(page)
    }

    private mutating func add(_ page: Page) {
        let grid = SheetGrid(page.lines.joined(separator: "\n"), name: page.name)
        marked += grid.marked
        places += grid.marked.map { "\(page.name)!\($0)" }
        sheets.append(
            Sheet(
                name: page.name, visibility: page.isHidden ? .hidden : .visible, cells: grid.sheet.cells,
                mergedRanges: page.merged, hiddenRows: page.hiddenRows, hiddenColumns: page.hiddenColumns,
                narrowRows: page.narrowRows, narrowColumns: page.narrowColumns, dateSystem: page.dateSystem))
    }

    private struct Page {
        var name: String
        var isHidden = false
        var lines: [String] = []
        var hiddenRows: Set<Int> = []
        var hiddenColumns: [ClosedRange<Int>] = []
        var merged: [CellRange] = []
        var narrowRows: Set<Int> = []
        var narrowColumns: [ClosedRange<Int>] = []
        var dateSystem = DateSystem.from1900

        mutating func apply(_ words: [Substring]) {
            switch words.prefix(2) {
            case ["@hide", "rows"]: hiddenRows.formUnion(Self.rows(words))
            case ["@hide", "columns"]: hiddenColumns += Self.columns(words)
            case ["@narrow", "rows"]: narrowRows.formUnion(Self.rows(words))
            case ["@narrow", "columns"]: narrowColumns += Self.columns(words)
            case ["@dates", "from"]: dateSystem = .from1904
            default: merged += words.dropFirst().compactMap { CellRange($0) }
            }
        }

        private static func rows(_ words: [Substring]) -> [Int] {
            words.dropFirst(2).compactMap { Int($0) }.map { $0 - 1 }
        }

        private static func columns(_ words: [Substring]) -> [ClosedRange<Int>] {
            words.dropFirst(2).compactMap { CellReference($0 + "1")?.column }.map { $0...$0 }
        }
    }
}
