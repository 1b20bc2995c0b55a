/// Texts put together at random from what is hard about text: marks that join the character before, white space of all
/// kinds, capitals that have no small letter, line ends of two scalars.
package enum UnicodeEdgeCases {
    private static let plain = [
        "a", "B", "Z", "x1", "20", "2026", "year", "y", "priority", "Corporate", "plan", "total", "1", ",", ".", " ",
        " ",
        " ", "(", ")", "[", "]", "_", "/", "*", ":", "?", "!", "'", "\"", "-", "%",
    ]
    private static let western = [
        "é", "É", "×", "÷", "ß", "Þ", "ÿ", "£", "’", "‘", "–", "—", "…", "€", "₂", "©", "\u{A0}", "\u{AD}", "\u{85}",
        "\u{2003}", "\u{2009}", "\u{2028}", "\u{202F}", "\t", "\n", "\r\n", "\r", "‼",
    ]
    private static let general = [
        "\u{301}", "\u{308}", "\u{200B}", "\u{200D}", "\u{FE0F}", "👍🏽", "日", "İ", "Σ", "\u{3000}", "\u{212A}", "ǅ",
        "\u{1680}", "\u{205F}", "한", "\u{600}",
    ]

    /// A text of up to `length` pieces: plain ASCII alone, with western signs, or with anything.
    package static func random(upTo length: Int, using generator: inout SeededGenerator) -> String {
        let kinds = [plain, plain + western, plain + western + general]
        let pieces = kinds[Int.random(in: 0..<3, using: &generator)]
        let count = Int.random(in: 0...length, using: &generator)
        return (0..<count).map { _ in pieces[Int.random(in: pieces.indices, using: &generator)] }.joined()
    }

    /// So many texts of up to 12 pieces, the same for the same seed.
    package static func texts(_ count: Int, seed: UInt64) -> [String] {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { _ in random(upTo: 12, using: &generator) }
    }
}
