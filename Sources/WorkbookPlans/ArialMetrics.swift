/// The advance widths of Arial, in units of 1/2048 em, measured from Liberation Sans 2 (which has Arial's widths).
enum ArialMetrics {
    /// The width of a digit, the unit that column widths are counted in.
    static let digit = 1139.0
    /// The width of the widest printable ASCII character, `@`.
    static let widestInASCII = 2079

    /// The width of one scalar; one em when the table does not hold it, nothing for marks that stand on another.
    static func units(of scalar: Unicode.Scalar, isBold: Bool) -> Int {
        switch scalar.value {
        case 0x20...0x7E: Int((isBold ? bold : regular)[Int(scalar.value - 0x20)])
        case 0xA0...0xFF: Int((isBold ? bold : regular)[Int(scalar.value - 0xA0) + 95])
        case 0x2018, 0x2019: isBold ? 569 : 455
        case 0x201C, 0x201D: isBold ? 1024 : 682
        case 0x2010: 682
        case 0x2013, 0x20AC: 1139
        case 0x2022: 717
        case 0x2212: 1196
        case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
        // Greek and Cyrillic letters are as wide as Latin ones.
        case 0x100...0x24F, 0x370...0x52F: isBold ? 1366 : 1251
        default: 2048
        }
    }

    /// The widths of the printable ASCII characters from the space on; more stand behind them.
    static func ofPrintableASCII(isBold: Bool) -> [UInt16] { isBold ? bold : regular }

    /// The widths of the visible ASCII characters by their byte; 0 for every other byte.
    static func ofLetters(isBold: Bool) -> [UInt16] { isBold ? boldLetters : regularLetters }

    private static let regularLetters = letters(regular)
    private static let boldLetters = letters(bold)

    private static func letters(_ widths: [UInt16]) -> [UInt16] {
        (0...0xFF).map { 0x21...0x7E ~= $0 ? widths[$0 - 0x20] : 0 }
    }

    /// U+0020 to U+007E, then U+00A0 to U+00FF.
    private static let regular: [UInt16] = [
        569, 569, 727, 1139, 1139, 1821, 1366, 391, 682, 682, 797, 1196, 569, 682, 569, 569,
        1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 569, 569, 1196, 1196, 1196, 1139,
        2079, 1366, 1366, 1479, 1479, 1366, 1251, 1593, 1479, 569, 1024, 1366, 1139, 1706, 1479, 1593,
        1366, 1593, 1479, 1366, 1251, 1479, 1366, 1933, 1366, 1366, 1251, 569, 569, 569, 961, 1139,
        682, 1139, 1139, 1024, 1139, 1139, 569, 1139, 1139, 455, 455, 1024, 455, 1706, 1139, 1139,
        1139, 1139, 682, 1024, 569, 1139, 1024, 1479, 1024, 1024, 1024, 684, 532, 684, 1196,
        569, 682, 1139, 1139, 1139, 1139, 532, 1139, 682, 1509, 758, 1139, 1196, 682, 1509, 1131,
        819, 1124, 682, 682, 682, 1180, 1100, 682, 682, 682, 748, 1139, 1708, 1708, 1708, 1251,
        1366, 1366, 1366, 1366, 1366, 1366, 2048, 1479, 1366, 1366, 1366, 1366, 569, 569, 569, 569,
        1479, 1479, 1593, 1593, 1593, 1593, 1593, 1196, 1593, 1479, 1479, 1479, 1479, 1366, 1366, 1251,
        1139, 1139, 1139, 1139, 1139, 1139, 1821, 1024, 1139, 1139, 1139, 1139, 569, 569, 569, 569,
        1139, 1139, 1139, 1139, 1139, 1139, 1139, 1124, 1251, 1139, 1139, 1139, 1139, 1024, 1139, 1024,
    ]

    /// U+0020 to U+007E, then U+00A0 to U+00FF.
    private static let bold: [UInt16] = [
        569, 682, 971, 1139, 1139, 1821, 1479, 487, 682, 682, 797, 1196, 569, 682, 569, 569,
        1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 682, 682, 1196, 1196, 1196, 1251,
        1997, 1479, 1479, 1479, 1479, 1366, 1251, 1593, 1479, 569, 1139, 1479, 1251, 1706, 1479, 1593,
        1366, 1593, 1479, 1366, 1251, 1479, 1366, 1933, 1366, 1366, 1251, 682, 569, 682, 1196, 1139,
        682, 1139, 1251, 1139, 1251, 1139, 682, 1251, 1251, 569, 569, 1139, 569, 1821, 1251, 1251,
        1251, 1251, 797, 1139, 682, 1251, 1139, 1593, 1139, 1139, 1024, 797, 573, 797, 1196,
        569, 682, 1139, 1139, 1139, 1139, 573, 1139, 682, 1509, 758, 1139, 1196, 682, 1509, 1131,
        819, 1124, 682, 682, 682, 1180, 1139, 682, 682, 682, 748, 1139, 1708, 1708, 1708, 1251,
        1479, 1479, 1479, 1479, 1479, 1479, 2048, 1479, 1366, 1366, 1366, 1366, 569, 569, 569, 569,
        1479, 1479, 1593, 1593, 1593, 1593, 1593, 1196, 1593, 1479, 1479, 1479, 1479, 1366, 1366, 1251,
        1139, 1139, 1139, 1139, 1139, 1139, 1821, 1139, 1139, 1139, 1139, 1139, 569, 569, 569, 569,
        1251, 1251, 1251, 1251, 1251, 1251, 1251, 1124, 1251, 1251, 1251, 1251, 1251, 1139, 1251, 1139,
    ]
}
