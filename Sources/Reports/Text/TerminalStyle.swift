/// Bold and colour for a terminal, or nothing for a file or a pipe, and how wide its lines are.
package struct TerminalStyle: Sendable {
    /// Whether escape sequences are written at all.
    package let isColored: Bool
    /// The most columns of a line that can be broken.
    package let width: Int

    /// - Parameter columns: how many columns the terminal has; nil for a file or a pipe.
    package init(isColored: Bool, columns: Int? = nil) {
        self.isColored = isColored
        width = columns.map { min(max($0, Self.widths.lowerBound), Self.widths.upperBound) } ?? Self.widthOfFile
    }

    /// Narrower lines hold no sentence, and wider ones are hard to read.
    private static let widths = 40...140
    private static let widthOfFile = 100

    /// Letters that stand out.
    func bold(_ text: String) -> String { wrapped(text, "1") }

    /// Letters for something that stops.
    func red(_ text: String) -> String { wrapped(text, "31;1") }

    /// Letters for something to look at.
    func yellow(_ text: String) -> String { wrapped(text, "33") }

    /// Letters that stand back.
    func dim(_ text: String) -> String { wrapped(text, "2") }

    private func wrapped(_ text: String, _ code: String) -> String {
        isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
