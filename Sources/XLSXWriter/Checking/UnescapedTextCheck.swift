import SpreadsheetModel
import WorkbookPlans

/// Texts that are stored where no `_xHHHH_` escape is read back: names, headings, messages, properties.
enum UnescapedTextCheck {
    /// What is wrong with such a text, or nil.
    ///
    /// - Parameter limit: the greatest length in UTF-16 code units, as Excel counts.
    static func fault(in text: String, named what: String, limit: Int, isOneLine: Bool = false) -> String? {
        if text.utf8.count > limit, text.utf16.count > limit {
            return "\(what) has at most \(limit) characters, and this one has \(text.utf16.count)"
        }
        // Nearly every text is, and then nothing more has to be asked of it.
        if SingleScalarText.isPrintableASCII(text) { return nil }
        if XStringEscaping.holdsForbiddenCharacter(text) || text.utf8.span.holds(0x09) {
            return "\(what) cannot hold control characters"
        }
        if isOneLine, text.utf8.span.holds(0x0A) { return "\(what) is one line" }
        return nil
    }

    /// What is wrong with a formula, or nil (ECMA-376 part 1, 18.17; Excel's limit of 8,192 characters).
    static func fault(inFormula formula: String) -> String? {
        if formula.isEmpty { return "a formula cannot be empty" }
        // A program that is given one of these takes it for the mark of a formula, not for part of it.
        if let first = formula.utf8.first, first == UInt8(ascii: "=") || first == UInt8(ascii: "{") {
            return "a formula is planned without its = or {"
        }
        return fault(in: formula, named: "a formula", limit: 8192)
    }
}
