/// Texts of a return cut to what a place in a workbook can hold. Whatever is cut ends in "…", so nobody takes it for
/// the whole.
enum CellText {
    /// What a cell can hold: 32,767 UTF-16 code units, each control character and underscore counted as the seven that
    /// its stored escape may take. Cost: one pass over texts near the limit, nothing for others.
    static func fitting(_ text: String) -> String {
        guard text.utf8.count * 7 > cellLimit else { return text }
        return cut(text, to: cellLimit) { $0.value < 0x20 || $0 == "_" || $0.value >= 0xFFFE ? 7 : $0.utf16.count }
    }

    /// One line without control characters, for titles, properties and the like.
    ///
    /// - Parameter limit: the most UTF-16 code units it may have.
    static func line(_ text: String, limit: Int = 200) -> String {
        if text.utf8.count < limit, isPlain(text) { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isControl =
                scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE
            scalars.append(isControl ? " " : scalar)
        }
        return cut(String(scalars), to: limit) { $0.utf16.count }
    }

    /// Whether a text can be told by its bytes to hold no control characters: all but those that start one beyond ASCII
    /// (U+0080 to U+00BF) or may be none at all (from U+F000 on).
    private static func isPlain(_ text: String) -> Bool {
        let bytes = text.utf8Span.span
        for index in bytes.indices {
            let byte = bytes[index]
            if byte < 0x20 || byte == 0x7F || byte >= 0xEF { return false }
            if byte == 0xC2, bytes[index + 1] < 0xA0 { return false }
        }
        return true
    }

    private static let cellLimit = 32_767

    private static func cut(_ text: String, to limit: Int, cost: (Unicode.Scalar) -> Int) -> String {
        var kept = String.UnicodeScalarView()
        var room = limit - 1
        for scalar in text.unicodeScalars {
            room -= cost(scalar)
            if room < 0 {
                // One code unit was held back for the mark, unless this very scalar is the last and takes it.
                return String(kept) + "…"
            }
            kept.append(scalar)
        }
        return String(kept)
    }
}
