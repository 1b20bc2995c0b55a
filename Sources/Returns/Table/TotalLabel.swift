import SpreadsheetModel

/// The label of a total or sub-total: "Total SV Pledge", "Subtotal: Jobs", "Total Jobs".
struct TotalLabel {
    /// The cell with the label.
    let cell: Cell
    /// Whether it is the total of a part only.
    let isSubtotal: Bool

    /// The label among the cells of a row that hold anything; nil when no text there starts or ends like one.
    ///
    /// - Parameter themes: the themes met so far, in the form ``HeadingVocabulary/normalized(_:)`` gives.
    init?(among cells: [Cell], themes: Set<String>) {
        var theme = false
        for cell in cells {
            guard case .text(let text) = cell.value, text.count <= 80 else { continue }
            let words = HeadingVocabulary.normalized(text)
            if let isSubtotal = Self.isSubtotal(words, themes: themes) {
                self.cell = cell
                self.isSubtotal = isSubtotal || theme
                return
            }
            // "Jobs" in one cell and "Total" in the next is the total of Jobs.
            theme = theme || Self.names(words, oneOf: themes)
        }
        return nil
    }

    /// Whether the words label a sub-total (true) or a total (false); nil when neither.
    private static func isSubtotal(_ words: String, themes: Set<String>) -> Bool? {
        if starts(words, with: HeadingVocabulary.subtotalLabels) { return true }
        if let label = HeadingVocabulary.totalLabels.first(where: { words == $0 || words.hasPrefix($0 + " ") }) {
            let rest = words.dropFirst(label.count).drop { " -–".contains($0) }
            return names(String(rest.hasPrefix("for ") ? rest.dropFirst(4) : rest), oneOf: themes)
        }
        if words.hasSuffix(" total") {
            // "Social value total" is the total; "Jobs total" and "Section 1 total" are parts.
            let rest = words.dropLast(" total".count).split(separator: " ").map(String.init)
            return !rest.contains { HeadingVocabulary.totalSubjects.contains($0) }
        }
        return HeadingVocabulary.subtotalLabels.contains { words.hasSuffix(" " + $0) } ? true : nil
    }

    private static func starts(_ words: String, with labels: [String]) -> Bool {
        labels.contains { words == $0 || words.hasPrefix($0 + " ") }
    }

    /// Whether the words are a theme's name or its beginning: "jobs" for "jobs promote local skills and employment".
    private static func names(_ words: String, oneOf themes: Set<String>) -> Bool {
        !words.isEmpty && themes.contains { $0 == words || $0.hasPrefix(words + " ") }
    }
}
