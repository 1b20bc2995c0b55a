/// A small table of texts for a terminal.
enum TextTable {
    /// One line for each row, columns as wide as their longest text and two spaces apart, nothing behind the last text.
    ///
    /// - Parameter words: the columns that hold words, from 0; the others hold figures, to the right.
    static func lines(_ rows: [[String]], words: Set<Int>) -> [String] {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.compactMap { $0.indices.contains(column) ? $0[column].count : nil }.max() ?? 0
        }
        return rows.map { row in
            var line = row.enumerated().map { column, text in
                let gap = String(repeating: " ", count: widths[column] - text.count)
                return words.contains(column) ? text + gap : gap + text
            }.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}
