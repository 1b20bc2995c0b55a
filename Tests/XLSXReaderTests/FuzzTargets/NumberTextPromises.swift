import SpreadsheetModel

/// Text that may be a number, an address or a range.
enum NumberTextPromises {
    static func broken(on bytes: [UInt8]) -> String? {
        let text = String(decoding: bytes, as: UTF8.self)
        return brokenByNumber(text) ?? brokenByExactDecimal(text) ?? brokenByAddress(text)
    }

    /// Up to 15 digits a literal keeps its value; beyond, it is off by less than one in the fifteenth.
    private static func brokenByNumber(_ text: String) -> String? {
        guard let decimal = NumberLiteral(text).decimal else { return nil }
        if decimal.significantDigits > NumberLiteral.excelDigits { return "a literal of more than 15 digits" }
        if NumberLiteral(decimal).decimal != decimal { return "a literal that is not read back" }
        // The library's own reading of the same text, in binary: an oracle that shares no code.
        guard let read = Double(text) else { return "a literal that is no number" }
        let shown = Double(decimal.description) ?? .nan
        guard abs(read - shown) <= abs(read) * 1e-14 || read.magnitude < 1e-300 || read.isInfinite else {
            return "a literal that means something else"
        }
        _ = DateSerial(decimal, system: .from1900)?.civil
        _ = DateSerial(decimal, system: .from1904)?.civil
        return nil
    }

    private static func brokenByExactDecimal(_ text: String) -> String? {
        guard let decimal = ExactDecimal(text) else { return nil }
        if ExactDecimal(decimal.description) != decimal, decimal.significantDigits <= 38 {
            return "a decimal that is not read back"
        }
        _ = decimal.text(places: 2)
        _ = decimal.groupedText(places: 2)
        _ = decimal.adding(decimal)
        _ = decimal.multiplied(by: decimal)
        _ = decimal.divided(by: decimal, places: 2)
        return nil
    }

    private static func brokenByAddress(_ text: String) -> String? {
        if let reference = CellReference(text) {
            if CellReference(reference.description) != reference { return "an address that is not read back" }
            if reference.row >= CellReference.rowLimit || reference.column >= CellReference.columnLimit {
                return "an address outside the grid"
            }
        }
        if let range = CellRange(text), CellRange(range.description) != range { return "a range that is not read back" }
        return nil
    }

    static let seeds: [[UInt8]] = [
        "0", "650000", "0.963812", "-1.5E-3", "1e400", "0.30000000000000004", "99999999999999999999", ".5", "5.", "-0",
        "+7", "1,234.50", "12abc", "0x10", "nan", "inf", "A1", "$XFD$1048576", "A1:G22", "XFE1", "A0", "60",
        "2958465.9",
    ].map { Array($0.utf8) }
}
