/// A hidden row of the sheet a return was read from. It was not valued.
package struct HiddenRow: Hashable, Sendable {
    /// The row as Excel shows it, from 1.
    package let rowNumber: Int
    /// The line it would have been; nil when it is no measure.
    package let line: ReturnLine?
    /// The figure among the answers or the pledged values in a row that names no measure; nil when it has none.
    package var figure: UnmatchedAnswer?

    package init(rowNumber: Int, line: ReturnLine?) {
        self.rowNumber = rowNumber
        self.line = line
    }

    /// The line, when a bidder answered it or stated a value on it.
    package var answeredLine: ReturnLine? {
        line.flatMap { $0.answer.state.isWithoutPledge && $0.stated.text == nil ? nil : $0 }
    }
}
