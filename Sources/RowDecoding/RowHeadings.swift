package import SpreadsheetModel

/// The headings of a table, and the columns that they stand above. What was looked up once is remembered, because every
/// row asks for the same names.
package final class RowHeadings {
    private let matching: HeadingMatching
    /// The headings by what is compared, each with the cells that hold it.
    private let cells: [String: [CellReference]]
    /// The same by the names that were asked for.
    private var known: [String: [CellReference]] = [:]
    /// The headings as they are written, from left to right, each once: the keys of whoever asks for all.
    let names: [String]
    /// The columns that have a heading.
    let columns: Set<Int>
    /// The cells that the headings were looked for in.
    let range: CellRange

    /// Takes the text cells of the first row of a range as headings; the other cells of the row are none.
    package init(_ row: some Sequence<Cell>, in range: CellRange, matching: HeadingMatching) {
        var cells: [String: [CellReference]] = [:]
        var names: [String] = []
        for cell in row where range.contains(cell.reference) {
            guard case .text(let heading) = cell.value else { continue }
            let key = matching.key(of: heading)
            if cells[key] == nil { names.append(heading) }
            cells[key, default: []].append(cell.reference)
        }
        self.names = names
        self.matching = matching
        self.cells = cells
        columns = Set(cells.values.joined().map(\.column))
        self.range = range
    }

    /// The headings that a name finds: none, one, or several.
    func cells(named name: String) -> [CellReference] {
        if let found = known[name] { return found }
        let found = cells[matching.key(of: name)] ?? []
        known[name] = found
        return found
    }
}

/// How the name of a property finds its heading.
public enum HeadingMatching: Hashable, Sendable {
    /// The same characters.
    case exact
    /// The same characters once case and white space are left out, so that `proxyValue` finds "Proxy Value" and a line
    /// break inside a heading does no harm.
    case ignoringCaseAndSpace

    /// What is compared.
    func key(of name: String) -> String {
        switch self {
        case .exact: name
        case .ignoringCaseAndSpace: String(String.UnicodeScalarView(Self.scalars(of: name)))
        }
    }

    private static func scalars(of name: String) -> [Unicode.Scalar] {
        name.lowercased().unicodeScalars.filter { !$0.properties.isWhitespace }
    }
}
