extension WorkbookPlan {
    /// The whole plan as readable text, one line a cell, for tests that compare plans with stored text.
    ///
    /// Everything that is planned appears; what keeps its default does not. The same plan gives the same text.
    /// Cost: proportional to the number of cells.
    public var textDump: String {
        var lines: [String] = properties.dumpLines
        lines += definedNames.map { "name \($0.name) = \($0.formula)" }
        for sheet in sheets {
            lines.append("")
            lines += sheet.dumpLines
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension DocumentProperties {
    var dumpLines: [String] {
        let texts = [
            ("title", title), ("subject", subject), ("author", author), ("company", company), ("language", language),
            ("application", application),
        ]
        var lines = texts.filter { !$0.1.isEmpty }.map { "\($0.0) \(quoted($0.1))" }
        if let created { lines.append("created \(created)") }
        lines += custom.map { "property \(quoted($0.name)) = \(quoted($0.value))" }
        return lines
    }
}

/// A text between quotation marks on one line, with marks, backslashes and control characters escaped.
func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case "\t": result += "\\t"
        case "\r": result += "\\r"
        case _ where scalar.value < 0x20 || scalar.value == 0x7F:
            result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}
