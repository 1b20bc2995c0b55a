package import Checks

/// The report of `check` for a person at a terminal: file by file, the summary last.
package struct TextReport: ReturnsReport {
    private let words: ReturnsText
    private var tally = ReturnTally()

    package init(style: TerminalStyle) {
        words = ReturnsText(style: style)
    }

    /// The block about a file, and the count of it alone.
    package func part(_ checked: CheckedReturn, at position: Int) -> (block: String, tally: ReturnTally) {
        (words.block(checked), ReturnTally(of: checked))
    }

    package mutating func add(_ part: (block: String, tally: ReturnTally)) -> String {
        let gap = tally.count > 0 ? "\n" : ""
        tally.add(part.tally)
        return gap + part.block + "\n"
    }

    package func ending() -> [String] {
        words.summary(tally).map { "\n" + $0 + "\n" }
    }
}
