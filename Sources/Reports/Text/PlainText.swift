/// Text from a file, made fit to print on a terminal.
package enum PlainText {
    /// The text with control characters, line breaks and direction marks shown as their code points, so that a cell
    /// cannot move the cursor, colour the screen, reverse a line or start one that looks like ours.
    package static func printable(_ text: String) -> String {
        // Nearly every text is plain ASCII, pound signs apart.
        let isPlain = text.utf8.allSatisfy { 0x20...0x7E ~= $0 || $0 == 0xC2 || $0 == 0xA3 }
        if isPlain { return text }
        var shown = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{61C}", "\u{200E}", "\u{200F}",
                "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
                shown += "<U+\(String(scalar.value, radix: 16, uppercase: true))>"
            default: shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }

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
