import SpreadsheetModel

/// Headings for a tagged table made from words of a return or of a council, which a program opens only when each is one
/// line that is not empty, and no two are the same.
package enum TableHeadings {
    /// The texts as headings beside others that the table has already: one line each, "Priority" for an empty one, and
    /// numbered where the heading is taken. Capitals make no difference, as programs compare headings without them.
    package static func made(of texts: [String], beside others: [String]) -> [String] {
        var taken = Set(others.map { $0.lowercased() })
        return texts.map { text in
            let line = CellText.line(text)
            let plain = line.allSatisfy(\.isWhitespace) ? "Priority" : line
            var (heading, number) = (plain, 1)
            while !taken.insert(heading.lowercased()).inserted {
                number += 1
                heading = "\(plain) \(number)"
            }
            return heading
        }
    }
}
