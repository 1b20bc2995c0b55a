/// What a sheet of a form prints: the texts of its cells, each on one line with single spaces.
package struct FormPage: Hashable, Sendable {
    /// One for each row from the first on, with its cells from column A on. A blank cell is an empty text; none ends a
    /// row, and no empty row ends the page.
    package let rows: [[String]]

    /// Of each text the first ``textLimit`` characters are kept.
    package init(_ rows: [[String]]) {
        let texts = rows.map { row in
            Self.withoutEnd(row.map { Self.singleLine($0) }, where: \.isEmpty)
        }
        self.rows = Self.withoutEnd(texts, where: \.isEmpty)
    }

    /// Longer texts may have been cut to fit a cell.
    package static let textLimit = 4_000

    private static func singleLine(_ text: String) -> String {
        String(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(textLimit))
    }

    private static func withoutEnd<Element>(_ all: [Element], where isBlank: (Element) -> Bool) -> [Element] {
        Array(all.prefix((all.lastIndex { !isBlank($0) } ?? -1) + 1))
    }
}
