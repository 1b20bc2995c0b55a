/// One field of a comma-separated file, quoted and made harmless to a spreadsheet.
///
/// Source: RFC 4180 for the quoting; OWASP "CSV injection" for the characters that start a formula.
package enum CSVField: Hashable, Sendable {
    /// Nothing.
    case empty
    /// A number as plain digits.
    case number(ExactDecimal)
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
        case .number(let number): number.description
        case .text(let text): text.isEmpty ? "" : Self.quoted(text)
        }
    }

    /// The field between quotation marks. A text that a spreadsheet could take for a formula gets an apostrophe in
    /// front, which shows and does nothing; a number written by us never needs one.
    package static func quoted(_ text: String) -> String {
        var field = "\""
        var isAtStart = true
        for scalar in text.unicodeScalars {
            if isAtStart, formulaStarts.contains(scalar) { field += "'" }
            if scalar == "\"" { field += "\"" }
            field.unicodeScalars.append(scalar)
            // White space and quotation marks in front of a sign do not stop a spreadsheet from seeing a formula.
            isAtStart = separators.contains(scalar) || isAtStart && (scalar.properties.isWhitespace || scalar == "\"")
        }
        return field + "\""
    }

    /// The signs that start a formula, in their full-width forms too.
    private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠", "−"]

    /// What some spreadsheets split a field at, whatever stands round it.
    private static let separators: Set<Unicode.Scalar> = [";", "\t", "\r", "\n", "|"]
}
