/// A field of a CSV file (RFC 4180), safe to open in a spreadsheet program.
package enum CSVField: Hashable, Sendable {
    /// Nothing.
    case empty
    /// A number as plain digits; a minus sign is its own.
    case number(ExactDecimal)
    /// Words, which stay words: a text that a program would take for a formula gets an apostrophe in front.
    case text(String)

    /// A whole file: fields parted by commas, records ended by CR LF. Cost: proportional to the text.
    package static func document(_ records: [[CSVField]]) -> String {
        records.map { record in record.map(\.stored).joined(separator: ",") + "\r\n" }.joined()
    }

    /// The field as it stands in the file.
    private var stored: String {
        switch self {
        case .empty: ""
        case .number(let number): number.description
        case .text(let text): Self.quoted(Self.guarded(text))
        }
    }

    /// A text that begins like a formula, also behind white space, gets an apostrophe in front.
    private static func guarded(_ text: String) -> String {
        let first = text.unicodeScalars.first { !$0.properties.isWhitespace && $0.value >= 0x20 }
        let startsOddly = text.unicodeScalars.first.map { $0.value < 0x20 } ?? false
        return startsOddly || first.map("=+-@＝＋－＠".unicodeScalars.contains) ?? false ? "'" + text : text
    }

    private static func quoted(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
