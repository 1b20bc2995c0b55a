/// A page that is walked through: its lines, and the steps that stand in them, in order.
///
/// A step is a command with what it prints, in a block marked `console`, or a table of what a person types into a
/// workbook, under a comment that names the files.
struct Walkthrough {
    /// The lines of the page without their ends.
    let lines: [String]
    let steps: [WalkthroughStep]

    /// Finds the steps of a page.
    init(_ page: String) {
        lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var steps: [WalkthroughStep] = []
        var isInBlock = false
        for (number, line) in lines.enumerated() {
            if line == "```console" || line == "```" {
                isInBlock = line == "```console"
            } else if isInBlock, line.hasPrefix("$ ") {
                let output = lines[(number + 1)...].prefix { !$0.hasPrefix("$ ") && $0 != "```" }
                steps.append(.command(String(line.dropFirst(2)), output: output.startIndex..<output.endIndex))
            } else if let typing = Self.typing(line, table: lines[(number + 1)...]) {
                steps.append(typing)
            }
        }
        self.steps = steps
    }

    /// `<!-- typed into form.xlsx, sheet Return, saved as acme.xlsx -->` and the table of cells and texts behind it.
    private static func typing(_ line: String, table: ArraySlice<String>) -> WalkthroughStep? {
        guard let match = line.wholeMatch(of: /<!-- typed into (.+), sheet (.+), saved as (.+) -->/) else { return nil }
        let rows = table.drop { $0.isEmpty }.prefix { $0.hasPrefix("|") }.dropFirst(2)
        let cells = rows.map { row in
            row.split(separator: "|").map { String($0.trimming(while: { $0 == " " || $0 == "`" })) }
        }
        return .typing(
            into: String(match.1), sheet: String(match.2), savedAs: String(match.3),
            cells.map { (cell: $0[0], text: $0[1]) })
    }

    /// The page with other lines in place of some.
    func page(replacing outputs: [(range: Range<Int>, lines: [String])]) -> String {
        var lines = lines
        for (range, output) in outputs.reversed() { lines.replaceSubrange(range, with: output) }
        return lines.joined(separator: "\n")
    }
}

extension Substring {
    fileprivate func trimming(while isTrimmed: (Character) -> Bool) -> Substring {
        var rest = drop(while: isTrimmed)
        while let last = rest.last, isTrimmed(last) { rest.removeLast() }
        return rest
    }
}
