extension PagePlan {
    /// "page landscape, repeats 1-3, area A1:G30, footer "…"".
    var dumpLine: String {
        var words = ["page " + (isLandscape ? "landscape" : "portrait")]
        if !fitsOnePageWide { words.append("not fitted") }
        if let rows = repeatedRows { words.append("repeats \(rows.lowerBound + 1)-\(rows.upperBound + 1)") }
        if let area { words.append("area \(area)") }
        if !header.isEmpty { words.append("header \(quoted(header))") }
        if !footer.isEmpty { words.append("footer \(quoted(footer))") }
        return words.joined(separator: ", ")
    }
}

extension ValidationPlan {
    /// "allow D5:D26 decimal 0...100, prompt "…": "…"".
    var dumpLine: String {
        var words = ["allow \(range) \(rule.dump)"]
        if let prompt { words.append("prompt \(quoted(prompt.title)): \(quoted(prompt.text))") }
        if let refusal { words.append("refusal \(quoted(refusal.title)): \(quoted(refusal.text))") }
        if !isStrict { words.append("warns only") }
        return words.joined(separator: ", ")
    }
}

extension ValidationRule {
    var dump: String {
        switch self {
        case .any: "anything"
        case .decimal(let low, let high): "decimal \(low)...\(high)"
        case .whole(let low, let high): "whole \(low)...\(high)"
        case .list(let source): "list \(source)"
        case .textLength(let limit): "text of \(limit)"
        }
    }
}

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
