import Findings

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
    package func bold(_ text: String) -> String { wrapped(text, "1") }

    /// Letters for something that stops.
    package func red(_ text: String) -> String { wrapped(text, "31;1") }

    /// Letters for something to look at.
    package func yellow(_ text: String) -> String { wrapped(text, "33") }

    /// Letters that stand back.
    package func dim(_ text: String) -> String { wrapped(text, "2") }

    private func wrapped(_ text: String, _ code: String) -> String {
        isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}

/// Words set out on lines.
package enum TerminalSafeText {
    /// "1 stop", "2 stops", "no lines".
    package static func count(_ number: Int, _ word: String) -> String {
        "\(number == 0 ? "no" : String(number)) \(word)\(number == 1 ? "" : "s")"
    }

    /// "1 stop, 2 to check, no notes".
    static func tally(_ number: (Severity) -> Int) -> String {
        "\(count(number(.stop), "stop")), \(number(.check)) to check, \(count(number(.note), "note"))"
    }

    /// The text broken into lines of at most `width` characters, at spaces, each after the first indented.
    ///
    /// - Parameter lead: how many characters of the first line are taken by what is before the text.
    package static func wrapped(_ text: String, width: Int, indent: String, behind lead: Int = 0) -> String {
        var lines: [String] = []
        var line = ""
        var length = lead
        for word in text.split(separator: " ") {
            let count = word.count
            if !line.isEmpty || lead > 0 && lines.isEmpty, length + (line.isEmpty ? 0 : 1) + count > width {
                lines.append(line)
                line = String(word)
                length = count
            } else {
                if !line.isEmpty { line += " " }
                line += word
                length += (line.utf8.count > word.utf8.count ? 1 : 0) + count
            }
        }
        lines.append(line)
        return lines.joined(separator: "\n" + indent)
    }
}
