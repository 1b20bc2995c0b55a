/// The headings that return forms use, as data. A heading spelled differently is a new line here, not new code.
enum HeadingVocabulary {
    /// The headings of each column, already in the form that ``normalized(_:)`` gives.
    static let synonyms: [FormColumn: Set<String>] = [
        .theme: ["theme", "themes", "toms theme"],
        .reference: [
            "reference", "ref", "ref no", "measure ref", "measure reference", "nt ref", "toms ref", "toms reference",
            "measure code", "code", "measure id",
        ],
        .question: ["question", "measure", "measures", "description", "measure description", "toms measure"],
        .unit: ["units", "unit", "unit of measure", "unit of measurement", "measure unit"],
        .proxy: ["proxy value", "proxy", "svproxy", "sv proxy", "unit value", "proxy per unit", "financial proxy"],
        .answer: [
            "answer", "target", "units offers", "units offered", "commitment", "bidder response", "response",
            "quantity",
            "your answer", "offer", "pledge", "number offered", "bidder answer",
        ],
        .stated: [
            "pledged social value", "social value", "svadd", "social value pledged", "total social value", "sv pledge",
            "pledged value", "value of pledge", "social value offered",
        ],
        .delivery: [
            "how you will deliver it", "how you will deliver", "how will you deliver", "how this will be delivered",
            "delivery", "description of delivery", "description of how you will deliver", "method",
        ],
    ]

    /// Words that mark a column of council priorities, whatever the scheme is called.
    private static let priorityWords = ["priority", "priorities", "strategy", "pillar", "corporate plan"]

    /// Words that start the label of a total under or between the measures.
    static let totalLabels = ["total", "grand total", "overall total"]

    /// Words that start the label of a sub-total.
    static let subtotalLabels = ["subtotal", "sub total", "sub-total"]

    /// The column a heading names; nil when it names none.
    static func column(for heading: String) -> FormColumn? {
        let words = normalized(heading)
        return FormColumn.allCases.first { synonyms[$0]?.contains(words) == true }
    }

    /// Whether a heading names a scheme of council priorities.
    static func isPriorityScheme(_ heading: String) -> Bool {
        let words = normalized(heading)
        return words.count <= 60 && priorityWords.contains { words.contains($0) }
    }

    /// Lower case, without brackets and what is in them, punctuation or pound signs; white space single.
    static func normalized(_ text: String) -> String {
        var depth = 0
        var words = ""
        for character in text.lowercased() {
            switch character {
            case "(", "[": depth += 1
            case ")", "]": depth = max(0, depth - 1)
            case _ where depth > 0: continue
            case "£", "*", ":", ".", ",", "?", "!", "'", "\"": continue
            case _ where character.isWhitespace || character == "_" || character == "/": words.append(" ")
            default: words.append(character)
            }
        }
        return words.split(separator: " ").joined(separator: " ")
    }
}
