import SpreadsheetModel

/// A place where a page does not print what it should.
struct PageDifference: Hashable {
    /// The cell it shows at.
    let cell: CellReference
    /// What stands there; nil when nothing does.
    let found: String?
    /// What should stand there; nil when nothing should.
    let expected: String?

    /// The same for a page that starts some columns further right.
    func moved(byColumns columns: Int) -> PageDifference {
        PageDifference(
            cell: CellReference(row: cell.row, column: cell.column + columns), found: found, expected: expected)
    }

    /// Where rows of a page differ from those it should have.
    ///
    /// Rows that both have are matched wherever they stand, so that a row added or moved leaves the others alone. The
    /// rows left are compared in order, cell by cell; what then is left of either was added or taken out. When the same
    /// rows stand in another order, the first place where it shows is named.
    ///
    /// Cost: proportional to the rows.
    static func all(in printed: [[String]], not expected: [[String]]) -> [PageDifference] {
        let found = rows(of: printed, without: expected)
        let wanted = rows(of: expected, without: printed)
        if found.isEmpty, wanted.isEmpty {
            let moved = printed.indices.first { printed[$0] != expected[$0] }
            return moved.flatMap { cells(printed[$0], expected[$0], row: $0).first }.map { [$0] } ?? []
        }
        let changed = zip(found, wanted).flatMap { cells($0.texts, $1.texts, row: $0.row) }
        let added = found.dropFirst(wanted.count).compactMap { row in
            longest(row.texts, row: row.row).map { PageDifference(cell: $0.cell, found: $0.text, expected: nil) }
        }
        let missing = wanted.dropFirst(found.count).compactMap { row in
            longest(row.texts, row: row.row).map { PageDifference(cell: $0.cell, found: nil, expected: $0.text) }
        }
        // Of a page that is empty it is enough to say so once.
        let all = changed + added + (printed.isEmpty ? Array(missing.prefix(1)) : missing)
        guard all.isEmpty, let row = (found + wanted).first?.row else { return all }
        return [PageDifference(cell: CellReference(row: row, column: 0), found: nil, expected: nil)]
    }

    /// The rows that others do not have, each with its zero-based place.
    private static func rows(of all: [[String]], without others: [[String]]) -> [(row: Int, texts: [String])] {
        var counts: [[String]: Int] = [:]
        for row in others { counts[row, default: 0] += 1 }
        return all.enumerated().compactMap { row, texts in
            guard let count = counts[texts], count > 0 else { return (row, texts) }
            counts[texts] = count - 1
            return nil
        }
    }

    /// Where two rows differ, left to right.
    private static func cells(_ found: [String], _ wanted: [String], row: Int) -> [PageDifference] {
        (0..<max(found.count, wanted.count)).compactMap { column in
            let texts = [found, wanted].map { $0.indices.contains(column) && !$0[column].isEmpty ? $0[column] : nil }
            guard texts[0] != texts[1] else { return nil }
            return PageDifference(
                cell: CellReference(row: row, column: column), found: texts[0], expected: texts[1])
        }
    }

    /// The longest text of a row, with its cell; nil for a blank row.
    private static func longest(_ texts: [String], row: Int) -> (cell: CellReference, text: String)? {
        texts.indices.max { texts[$0].utf8.count < texts[$1].utf8.count }
            .map { (CellReference(row: row, column: $0), texts[$0]) }
    }
}
