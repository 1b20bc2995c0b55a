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
