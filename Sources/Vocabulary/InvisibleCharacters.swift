import SpreadsheetModel

/// Characters that a cell stores and nobody sees: they make two texts that look alike differ.
package enum InvisibleCharacters {
    /// The first invisible character of a text.
    package struct Found: Hashable {
        /// Its name and code point: "zero width space, U+200B".
        package let name: String
        /// The text before it.
        package let before: String

        /// "an invisible character in it (zero width space, U+200B, after "1000")".
        package var words: String {
            let place = before.isEmpty ? "at its start" : "after \"\(Excerpt.of(before))\""
            return "an invisible character in it (\(name), \(place))"
        }
    }

    /// The first invisible character of a text; nil when all of it is seen. Cost: one pass over its scalars, and hardly
    /// any for printable ASCII. Of a text that is longer than any figure only the beginning is looked at.
    package static func first(in text: String) -> Found? { first(in: text, where: isInvisible) }

    /// The first white space that is not that of the space bar, a tab or a line's end, as web pages and letters bring it.
    package static func firstOddSpace(in text: String) -> Found? {
        first(in: text) { $0.value > 0x7F && $0.properties.isWhitespace }
    }

    /// The text with none of them.
    package static func removed(from text: String) -> String {
        guard first(in: text) != nil else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isInvisible($0) }))
    }

    private static func first(in text: String, where isWanted: (Unicode.Scalar) -> Bool) -> Found? {
        guard text.utf8.prefix(longest).contains(where: { !(0x20...0x7E ~= $0) }) else { return nil }
        let scalars = text.unicodeScalars.prefix(longest)
        guard let place = scalars.firstIndex(where: isWanted) else { return nil }
        let before = String(String.UnicodeScalarView(scalars[..<place].filter { !isInvisible($0) }))
        return Found(name: name(of: scalars[place]), before: PrintedText.singleLine(before))
    }

    private static let longest = 200

    /// Whether a scalar has neither a shape nor a width: a control, a mark for the direction or the joining of letters, or
    /// one that programs are to pass over (Unicode, Default_Ignorable_Code_Point), and the blank of Braille.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x20...0x7E: return false
        case 0..<0x20, 0x7F..<0x85, 0x86..<0xA0, 0x2800: return true
        default:
            let properties = scalar.properties
            return properties.isDefaultIgnorableCodePoint || properties.generalCategory == .format
        }
    }

    private static func name(of scalar: Unicode.Scalar) -> String {
        let name = scalar.properties.name ?? scalar.properties.nameAlias ?? "control character"
        return "\(name.lowercased()), U+\(String(scalar.value, digits: 4, radix: 16))"
    }
}
