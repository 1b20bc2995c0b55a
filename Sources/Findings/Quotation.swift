/// How much of a text a finding may hold. A cell of 32,767 characters is told apart by its beginning, and what quotes it
/// whole in ten thousand findings would fill any report.
enum Quotation {
    /// The most bytes, in UTF-8.
    static let longest = 2_000

    /// The text, cut between two Unicode scalars with an ellipsis behind when it is longer. Cost: constant.
    static func cut(_ text: String) -> String {
        guard text.utf8.count > longest else { return text }
        var end = text.utf8.index(text.startIndex, offsetBy: longest - mark.utf8.count)
        while text.utf8[end] & 0xC0 == 0x80 { end = text.utf8.index(before: end) }
        return text[..<end] + mark
    }

    private static let mark = "…"
}
