import NumberFormats
import SpreadsheetModel

/// A number-format code, a line feed, and a number or text to be shown.
enum NumberFormatPromises {
    static func broken(on bytes: [UInt8]) -> String? {
        let lines = bytes.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
        let format = NumberFormat(String(decoding: lines.first ?? [], as: UTF8.self))
        let text = String(decoding: lines.count > 1 ? lines[1] : [], as: UTF8.self)
        let values = [
            CellValue.number(NumberLiteral(text)), .text(text), .date(text), .number(NumberLiteral("-1234.5")), .blank,
        ]
        for value in values {
            for system in [DateSystem.from1900, .from1904] {
                let shown = format.displayText(of: value, dateSystem: system)
                // 255 characters of code, each at most a text of that length or a General number; or 400 digits.
                guard shown.utf8.count <= 255 * (16 + text.utf8.count * 3) + 1_000 else { return "text without bounds" }
                if shown != format.displayText(of: value, dateSystem: system) { return "text that changes" }
            }
        }
        _ = format.kind
        if let places = format.shownDecimalPlaces, abs(places) > 3 * 255 { return "too many decimal places" }
        return nil
    }

    static let seeds: [[UInt8]] = [
        "General\n650000", "0.00\n0.963812", "#,##0.00\n1234567.891", "\"£\"#,##0.00;[Red]-\"£\"#,##0.00\n-5",
        "_-\"£\"* #,##0.00_-;-\"£\"* #,##0.00_-;_-\"£\"* \"-\"??_-;_-@_-\n0", "0%\n0.175", "dd/mm/yyyy\n46348.5",
        "[h]:mm:ss.000\n1.5", "# ??/16\n1.3", "[>=100]0;[<0]\"low\";@\n150", "0.00E+00\n123456", "@\ntext",
        "[$-F800]dddd, mmmm dd, yyyy\n1", "yyyy-mm-dd\n2026-11-22T10:00", "0,,\n123456789", "h:mm AM/PM\n0.99999",
    ].map { Array($0.utf8) }
}
