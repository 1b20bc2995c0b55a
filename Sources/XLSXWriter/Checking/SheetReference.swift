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
        guard text.hasPrefix("'") else { return nil }
        guard text.count > 2, text.hasSuffix("'") else { return nil }
        var name = ""
        var isOpen = false
        for character in text.dropFirst().dropLast() {
            isOpen = character == "'" ? !isOpen : isOpen
            if character == "'", isOpen { continue }
            guard !isOpen || character == "'" else { return nil }
            name.append(character)
        }
        return isOpen ? nil : name
    }
}
