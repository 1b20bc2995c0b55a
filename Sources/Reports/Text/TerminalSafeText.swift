import Checks

/// Words set out on lines.
package enum TerminalSafeText {
    /// "1 stop", "2 stops", "no lines".
    package static func count(_ number: Int, _ word: String) -> String {
        "\(number == 0 ? "no" : String(number)) \(word)\(number == 1 ? "" : "s")"
    }

    /// The text broken into lines of at most `width` characters, at spaces, each after the first indented.
    ///
    /// - Parameter lead: how many characters of the first line are taken by what stands before the text.
    static func wrapped(_ text: String, width: Int, indent: String, behind lead: Int = 0) -> String {
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
