import SpreadsheetModel

/// A reference such as `'Social Value Pledge'!$A$1:$G$9`, taken apart.
struct SheetReference {
    /// The sheet's name without quotation marks; nil when the reference names none.
    let sheet: String?
    /// The cells.
    let range: CellRange

    /// Reads a reference to one cell or range; nil for anything else.
    init?(_ text: String) {
        guard let mark = text.utf8.lastIndex(of: UInt8(ascii: "!")) else {
            guard let range = CellRange(text) else { return nil }
            self.sheet = nil
            self.range = range
            return
        }
        guard let range = CellRange(text[text.index(after: mark)...]), let name = Self.unquoted(text[..<mark]) else {
            return nil
        }
        sheet = name
        self.range = range
    }

    /// The name between quotation marks with doubled ones made single, or a bare name; nil when the marks do not pair.
    private static func unquoted(_ text: Substring) -> String? {
        let bytes = text.utf8.span
        if !bytes.holds(UInt8(ascii: "'")) { return text.isEmpty ? nil : String(text) }
        if bytes.count > 2, bytes[0] == UInt8(ascii: "'"), bytes[bytes.count - 1] == UInt8(ascii: "'") {
            let inner = bytes.extracting(1..<bytes.count - 1)
            if !inner.holds(UInt8(ascii: "'")) { return String(copying: inner) }
        }
        let mark = UInt8(ascii: "'")
        guard bytes.count > 2, bytes[0] == mark, bytes[bytes.count - 1] == mark else { return nil }
        var name: [UInt8] = []
        var isOpen = false
        for index in 1..<bytes.count - 1 {
            isOpen = bytes[index] == mark ? !isOpen : isOpen
            if bytes[index] == mark, isOpen { continue }
            guard !isOpen || bytes[index] == mark else { return nil }
            name.append(bytes[index])
        }
        return isOpen ? nil : String(copying: name.span)
    }
}

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
