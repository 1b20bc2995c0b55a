/// Texts cut to what a place in a workbook can hold. Whatever is cut ends in "…", so nobody takes it for
/// the whole.
package enum CellText {
    /// What a cell can hold: 32,767 UTF-16 code units, each character that is stored as an escape counted as seven.
    /// A text that fits is left whole. Cost: some passes over texts near the limit, nothing for others.
    package static func fitting(_ text: String) -> String {
        if XStringEscaping.fitsCell(text) { return text }
        // One code unit is for the mark.
        let room = XStringEscaping.cellLimit - mark.utf16.count
        var kept = text.unicodeScalars.prefix(room)
        while true {
            let excess = XStringEscaping.escaped(String(kept)).utf16.count - room
            if excess <= 0 { return String(kept) + mark }
            // No character takes more than the seven of an escape.
            kept = kept.dropLast((excess + 6) / 7)
        }
    }

    /// One line without control characters, for titles, properties and the like.
    ///
    /// - Parameter limit: the most UTF-16 code units it may have.
    package static func line(_ text: String, limit: Int = 200) -> String {
        let plain = isPlain(text) ? text : withoutControls(text)
        let bytes = plain.utf8.span
        guard bytes.count > limit, end(ofUnits: limit, in: bytes) != nil,
            let cut = end(ofUnits: limit - mark.utf16.count, in: bytes)
        else { return plain }
        return String(copying: bytes.extracting(..<cut)) + mark
    }

    /// The byte that starts the first character beyond so many UTF-16 code units; nil when all of them fit. Those are
    /// counted from the bytes, because a text has to be measured whole before it tells.
    private static func end(ofUnits limit: Int, in bytes: borrowing Span<UInt8>) -> Int? {
        var units = 0
        // A character has one byte that is no continuation, and two code units when that says there are four bytes.
        for index in bytes.indices where bytes[index] & 0xC0 != 0x80 {
            units += bytes[index] >= 0xF0 ? 2 : 1
            if units > limit { return index }
        }
        return nil
    }

    /// The text with a space in place of each control character.
    private static func withoutControls(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isControl =
                scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE
            scalars.append(isControl ? " " : scalar)
        }
        return String(scalars)
    }

    /// Whether a text can be told by its bytes to hold no control characters: all but those that start one beyond ASCII
    /// (U+0080 to U+00BF) or may be none at all (from U+F000 on).
    private static func isPlain(_ text: String) -> Bool {
        let bytes = text.utf8.span
        for index in bytes.printableEights(from: 0)..<bytes.count {
            let byte = bytes[index]
            if byte < 0x20 || byte == 0x7F || byte >= 0xEF { return false }
            if byte == 0xC2, bytes[index + 1] < 0xA0 { return false }
        }
        return true
    }

    private static let mark = "…"
}
