/// One field of a comma-separated file, quoted and made harmless to a spreadsheet.
///
/// Source: RFC 4180 for the quoting; OWASP "CSV injection" for the characters that start a formula.
package enum CSVField: Hashable, Sendable {
    /// Nothing.
    case empty
    /// A number as plain digits, with so many places at least: an amount of pounds keeps its pence as zeros, too.
    case number(ExactDecimal, places: Int = 0)
    /// Words, which stay words whatever they look like.
    case text(String)

    /// A whole file: fields parted by commas, records ended by CR LF. Cost: proportional to the text.
    package static func document(_ records: [[CSVField]]) -> String {
        records.map { record in record.map(\.stored).joined(separator: ",") + "\r\n" }.joined()
    }

    /// The field as it stands in the file.
    private var stored: String {
        switch self {
        case .empty: ""
        case .number(let number, let places):
            number.decimalPlaces < places ? number.text(places: places) : number.description
        case .text(let text): text.isEmpty ? "" : Self.quoted(text)
        }
    }

    /// The field between quotation marks. A text that a spreadsheet could take for a formula gets an apostrophe in
    /// front of its sign, which shows and does nothing; a number written by us never needs one. What acts instead of being
    /// seen stands as its code point, tabs and line feeds apart, which a field may hold.
    package static func quoted(_ text: String) -> String {
        var field = "\""
        var isAtStart = true
        for scalar in text.unicodeScalars {
            if VisibleText.acts(scalar), scalar != "\t", scalar != "\n" {
                field += VisibleText.of(String(scalar))
                isAtStart = scalar == "\r"
                continue
            }
            if isAtStart, formulaStarts.contains(scalar) { field += "'" }
            if scalar == "\"" { field += "\"" }
            field.unicodeScalars.append(scalar)
            isAtStart = separators.contains(scalar) || isAtStart && isPassedOver(scalar)
        }
        return field + "\""
    }

    /// Whether a spreadsheet may see a formula although this stands in front of its sign: white space, quotation marks,
    /// marks that join the character before, and what has no shape of its own, such as a byte order mark.
    private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar == " " || scalar == "\"" || scalar == "\t" || scalar == "\n" }
        let properties = scalar.properties
        if properties.isWhitespace || properties.isDefaultIgnorableCodePoint { return true }
        if properties.isQuotationMark { return true }
        return switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark, .format, .unassigned, .privateUse: true
        default: false
        }
    }

    /// The signs that start a formula, in their full-width, small and raised forms too.
    private static let formulaStarts: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "＝", "＋", "－", "＠", "−", "﹦", "﹢", "﹣", "﹫", "⁼", "⁺", "⁻", "₌", "₊", "₋",
    ]

    /// What some spreadsheets split a field at, whatever stands round it.
    private static let separators: Set<Unicode.Scalar> = [";", "\t", "\n", "|"]
}
