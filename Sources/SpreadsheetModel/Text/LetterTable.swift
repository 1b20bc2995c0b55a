/// What Unicode says of letters, from tables for the scripts of Europe, where asking takes many times as long.
package enum LetterTable {
    /// The scalars that the tables hold: Latin with its extensions, Greek, Cyrillic.
    private static let count = 0x530
    private static let lower: [Unicode.Scalar?] = scalars.map { scalar in
        let mapping = scalar.properties.lowercaseMapping.unicodeScalars
        return mapping.count == 1 ? mapping.first : nil
    }
    private static let letters = scalars.map(\.properties.isAlphabetic)
    private static let numbers = scalars.map { $0.properties.numericType != nil }

    private static var scalars: [Unicode.Scalar] { (0..<UInt32(count)).compactMap(Unicode.Scalar.init) }

    /// The small letter of a scalar, or the scalar itself; nil where it takes several scalars, as that of "İ" does.
    package static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        if scalar.value < count { return lower[Int(scalar.value)] }
        guard scalar.properties.changesWhenLowercased else { return scalar }
        let mapping = scalar.properties.lowercaseMapping.unicodeScalars
        return mapping.count == 1 ? mapping.first : nil
    }

    /// Whether a scalar is a letter.
    package static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < count ? letters[Int(scalar.value)] : scalar.properties.isAlphabetic
    }

    /// Whether a scalar is a figure or another sign for a number.
    package static func isNumber(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < count ? numbers[Int(scalar.value)] : scalar.properties.numericType != nil
    }

    /// Whether a scalar is a mark that stands on the letter before it and belongs to its word.
    package static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x300: false
        case 0x300...0x36F: true
        default:
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .spacingMark, .enclosingMark: true
            default: false
            }
        }
    }

    /// Whether a scalar is white space (Unicode's property White_Space).
    package static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }
}
