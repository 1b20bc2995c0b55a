import SpreadsheetModel

extension SheetGrid {
    /// The sheets of a workbook written as text: a line `== Name` starts the sheet of that name.
    ///
    /// - Parameter first: the name of the sheet that stands before any such line; it is left out when it is empty.
    package static func workbook(_ text: String, first: String = "Return") -> [(name: String, grid: SheetGrid)] {
        var parts: [(name: String, lines: [Substring])] = [(first, [])]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("== ") {
                parts.append((String(line.dropFirst(3)), []))
            } else {
                parts[parts.count - 1].lines.append(line)
            }
        }
        return parts.filter { part in part.lines.contains { !$0.isEmpty } }.map { part in
            (part.name, SheetGrid(part.lines.joined(separator: "\n"), name: part.name))
        }
    }
}
