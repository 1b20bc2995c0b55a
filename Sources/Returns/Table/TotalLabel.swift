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

    /// Whether the label is of a sum of everything so far.
    static func isRunning(_ text: String) -> Bool {
        HeadingVocabulary.normalized(text).contains("carried forward")
    }

    /// The theme that the label of a sub-total names, or that a text beside it is; nil when it names none, or may mean
    /// several.
    ///
    /// - Parameter themes: the themes in the form ``HeadingVocabulary/normalized(_:)`` gives, as is the result.
    static func theme(namedBy text: String, among themes: Set<String>) -> String? {
        let words = withoutLabel(HeadingVocabulary.normalized(text))
        guard !words.isEmpty, !themes.contains(words) else { return words.isEmpty ? nil : words }
        let named = themes.filter { $0.hasPrefix(words + " ") }
        return named.count == 1 ? named.first : nil
    }

    /// "jobs" for "subtotal for jobs", "jobs sub-total" and "jobs".
    private static func withoutLabel(_ words: String) -> String {
        let labels = HeadingVocabulary.subtotalLabels + HeadingVocabulary.totalLabels
        var rest = words[...]
        if let label = labels.first(where: { words == $0 || words.hasPrefix($0 + " ") }) {
            rest = rest.dropFirst(label.count)
        } else if let label = labels.first(where: { words.hasSuffix(" " + $0) }) {
            rest = rest.dropLast(label.count)
        }
        rest = rest.drop { " -–".contains($0) }
        for joint in ["for ", "of "] where rest.hasPrefix(joint) { rest = rest.dropFirst(joint.count) }
        while let last = rest.last, " -–".contains(last) { rest.removeLast() }
        return String(rest)
    }

    private static func starts(_ words: String, with labels: [String]) -> Bool {
        labels.contains { words == $0 || words.hasPrefix($0 + " ") }
    }

    /// Whether the words are a theme's name or its beginning: "jobs" for "jobs promote local skills and employment".
    private static func names(_ words: String, oneOf themes: Set<String>) -> Bool {
        !words.isEmpty && themes.contains { $0 == words || $0.hasPrefix(words + " ") }
    }
}
