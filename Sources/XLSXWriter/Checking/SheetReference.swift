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
