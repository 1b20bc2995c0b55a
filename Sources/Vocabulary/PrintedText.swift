import SpreadsheetModel

/// Text as a person sees it in a cell.
package enum PrintedText {
    /// Outer white space removed and every run of white space inside, line breaks included, made one space.
    /// Cost: one pass over the bytes of nearly every text.
    package static func singleLine(_ text: String) -> String {
        isSingleLine(text) ? text : collapsed(text) { _ in " " }
    }

    /// Outer white space removed and every run of it inside made one space, or one line end where it holds one: a few
    /// words among thousands of spaces become short, and stay on the lines they stand on.
    package static func shortened(_ text: String) -> String {
        collapsed(text) { run in run.contains { $0 != " " && $0 != "\u{A0}" } ? "\n" : " " }
    }

    private static func collapsed(
        _ text: String, _ separator: (Substring.UnicodeScalarView) -> Unicode.Scalar
    ) -> String {
        let scalars = text[...].unicodeScalars
        var line = ""
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let isSpace = LetterTable.isSpace(scalars[index])
            let end = scalars[index...].firstIndex { LetterTable.isSpace($0) != isSpace } ?? scalars.endIndex
            if !isSpace {
                // Copied as bytes: appended scalar by scalar, a long text takes many times as long.
                line.append(contentsOf: text[index..<end])
            } else if !line.isEmpty, end < scalars.endIndex {
                line.unicodeScalars.append(separator(scalars[index..<end]))
            }
            index = end
        }
        return line
    }

    /// Whether a text is on one line already, with single spaces and none at its ends. False also when that cannot be
    /// told from its bytes.
    private static func isSingleLine(_ text: String) -> Bool {
        let bytes = text.utf8.span
        var isAfterSpace = true
        var index = 0
        while index < bytes.count {
            // Nearly all are letters and figures of ASCII.
            if 0x21...0x7E ~= bytes[index] {
                isAfterSpace = false
                index += 1
                continue
            }
            switch SingleScalarText.sign(in: bytes, at: index) {
            case .letter(let length):
                isAfterSpace = false
                index += length
            case .space where bytes[index] == UInt8(ascii: " ") && !isAfterSpace:
                isAfterSpace = true
                index += 1
            case .space, nil: return false
            }
        }
        return !isAfterSpace || bytes.isEmpty
    }

    /// Whether a text holds nothing but white space. Cost: constant, but for texts that start with white space.
    package static func isBlank(_ text: String) -> Bool {
        let bytes = text.utf8.span
        if !bytes.isEmpty, case .letter? = SingleScalarText.sign(in: bytes, at: 0) { return false }
        return text.unicodeScalars.allSatisfy(LetterTable.isSpace)
    }
}
