/// Text from a file, a path or a command line, made fit to show to a person: on a terminal, on a page, in a line of a file.
///
/// A terminal obeys control characters, and a line break or a mark of direction makes words look as if somebody else had
/// said them. So whatever would do something instead of being seen stands there as its code point: `<U+1B>`. Every output
/// that people read goes through here, and each scalar is looked at by itself: one that forms a character together with
/// its neighbours is not hidden by them.
package enum VisibleText {
    /// The text on one line. Cost: one pass over its bytes; a copy only where something has to be shown.
    package static func of(_ text: String) -> String { shown(text, keepsLines: false) }

    /// A text of several lines, such as a page of help, whose line feeds are its own.
    package static func ofLines(_ text: String) -> String { shown(text, keepsLines: true) }

    /// Whether a text shows all that it holds.
    package static func isVisible(_ text: String) -> Bool {
        isPlain(text) || !text.unicodeScalars.contains(where: acts)
    }

    /// Whether a scalar does something instead of being seen: controls of both sets, line and paragraph separators, marks
    /// that turn the direction of writing, annotations, and the tags that hide a text within a text.
    package static func acts(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x206F, 0xFFF9...0xFFFB,
            0xE0000...0xE007F:
            true
        default: false
        }
    }

    private static func shown(_ text: String, keepsLines: Bool) -> String {
        if isPlain(text) { return text }
        var shown = ""
        for scalar in text.unicodeScalars {
            if acts(scalar), !(keepsLines && scalar == "\n") {
                shown += "<U+\(String(scalar.value, radix: 16, uppercase: true))>"
            } else {
                shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }

    /// Whether a text is plain ASCII, pound signs apart, as nearly every text is.
    private static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { 0x20...0x7E ~= $0 || $0 == 0xC2 || $0 == 0xA3 }
    }
}
