/// Bold and colour for a terminal, or nothing for a file or a pipe.
package struct TerminalStyle: Sendable {
    /// Whether escape sequences are written at all.
    package let isColored: Bool

    package init(isColored: Bool) {
        self.isColored = isColored
    }

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
