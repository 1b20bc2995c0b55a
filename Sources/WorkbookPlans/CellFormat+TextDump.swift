import SpreadsheetModel

extension CellFormat {
    /// What differs from a plain cell, in a few words; empty when nothing does.
    var summary: String {
        var words: [String] = []
        if number != .general { words.append(number.code) }
        words += font.summaryWords
        if let fill { words.append("fill \(fill)") }
        words += border.summaryWords
        if horizontal != .general { words.append("\(horizontal)") }
        if vertical != .bottom { words.append("\(vertical)") }
        if wraps { words.append("wrap") }
        if indent > 0 { words.append("indent \(indent)") }
        if !isLocked { words.append("unlocked") }
        return words.joined(separator: "; ")
    }
}

extension CellFont {
    var summaryWords: [String] {
        let plain = CellFont()
        var words: [String] = []
        if name != plain.name { words.append(name) }
        if size != plain.size { words.append("\(size)pt") }
        if isBold { words.append("bold") }
        if isItalic { words.append("italic") }
        if isUnderlined { words.append("underlined") }
        if let color { words.append("\(color)") }
        return words
    }
}

extension CellBorder {
    var summaryWords: [String] {
        let edges = [("top", top), ("bottom", bottom), ("left", left), ("right", right)]
        var words = edges.filter { $0.1 != .none }.map { "\($0.0) \($0.1)" }
        if let color, !words.isEmpty { words.append("lines \(color)") }
        return words
    }
}
