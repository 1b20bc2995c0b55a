import SpreadsheetModel
import Vocabulary

/// One cell of a ``SheetGrid`` as it is written there.
///
/// | written | stands for |
/// |---|---|
/// | nothing | no cell |
/// | `650000`, `1.5E-3` | a number |
/// | `0.5 [0%]` | a number under a format, which is the text in the brackets |
/// | `=F2*E2 -> 12.50` | a formula with its cached value, which may be any of these |
/// | `=F2*E2` | a formula without a cached value |
/// | `#REF!` | a cell error |
/// | `TRUE`, `FALSE` | a boolean |
/// | `<2026-04-01>` | a stored ISO date |
/// | `'650000` | text, whatever follows the apostrophe |
/// | `{white} 24`, `{tiny}`, `{struck}`, `{raised}`, `{lowered}` | what stands behind it, in such print |
/// | `{runs} ~24~36`, `{runs} 24^1^` | text with a part that is struck out, or raised; `_1_` is lowered, `%00%` white |
/// | `NT1{U+200B}` | text with the character of that code point |
/// | anything else | text; `⏎` is a line break |
struct GridCell {
    /// Whether the text stood between `«` and `»`.
    let isMarked: Bool
    private let text: String

    init(_ piece: Substring) {
        let trimmed = Self.trimmed(piece)
        isMarked = trimmed.hasPrefix("«") && trimmed.hasSuffix("»")
        text = Self.withCodePoints(isMarked ? Self.trimmed(trimmed.dropFirst().dropLast()) : trimmed)
    }

    /// The cell, or nil when nothing is written.
    func cell(at reference: CellReference) -> Cell? {
        guard !text.isEmpty else { return nil }
        if text.hasPrefix("{"), let cell = MarkedText(text).cell(at: reference) { return cell }
        guard text.hasPrefix("=") else { return Self.constant(text, at: reference) }
        let parts = text.dropFirst().split(separator: " -> ", maxSplits: 1)
        let formula = parts.first.map { Self.trimmed($0) } ?? ""
        guard parts.count == 2 else { return Cell(reference, .blank, formula: formula) }
        let cached = Self.constant(Self.trimmed(parts[1]), at: reference)
        return Cell(reference, cached.value, formula: formula, format: cached.format)
    }

    private static func constant(_ text: String, at reference: CellReference) -> Cell {
        if text.hasPrefix("'") { return Cell(reference, .text(String(text.dropFirst()))) }
        if text == "TRUE" || text == "FALSE" { return Cell(reference, .boolean(text == "TRUE")) }
        if text.hasPrefix("#"), !text.contains(" ") { return Cell(reference, .error(text)) }
        if text.hasPrefix("<"), text.hasSuffix(">") {
            return Cell(reference, .date(String(text.dropFirst().dropLast())))
        }
        if ExactDecimal(text) != nil { return Cell(reference, .number(NumberLiteral(text))) }
        if text.hasSuffix("]"), let bracket = text.firstRange(of: " [") {
            let number = String(text[..<bracket.lowerBound])
            let format = NumberFormat(String(text[bracket.upperBound...].dropLast()))
            if ExactDecimal(number) != nil { return Cell(reference, .number(NumberLiteral(number)), format: format) }
        }
        return Cell(
            reference, .text(text.split(separator: "⏎", omittingEmptySubsequences: false).joined(separator: "\n")))
    }

    /// The text with each "{U+200B}" made the character that it names.
    private static func withCodePoints(_ text: String) -> String {
        guard text.contains("{U+") else { return text }
        var parts = text.split(separator: "{U+", omittingEmptySubsequences: false)
        var result = String(parts.removeFirst())
        for part in parts {
            let digits = part.prefix { $0 != "}" }
            guard let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) else { return text }
            result.unicodeScalars.append(scalar)
            result += part.dropFirst(digits.count + 1)
        }
        return result
    }

    /// Without the plain spaces that line the columns up; a no-break space belongs to the cell.
    private static func trimmed(_ text: some StringProtocol) -> String {
        var rest = Substring(text)
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
