import SpreadsheetModel
import Vocabulary

/// The label of a total or sub-total: "Total SV Pledge", "Subtotal: Jobs", "Total Jobs".
struct TotalLabel {
    /// The cell with the label.
    let cell: Cell
    /// What it is the total of, as far as the label tells.
    let kind: Kind

    /// What a label is the total of.
    enum Kind: Hashable {
        /// All measures: "Total", "Total social value pledged".
        case whole
        /// All measures or something else: "Total for Acme".
        case unclear
        /// A theme, a section or a page; sure when a word for sub-totals says so.
        case part(isSure: Bool)
    }

    /// The label among the cells of a row that hold anything; nil when no text there starts or ends like one, or when it
    /// names the total of something else than pledged values.
    ///
    /// - Parameter themes: the themes met so far, in the form ``HeadingVocabulary/normalized(_:)`` gives.
    init?(among cells: [Cell], themes: ThemeNames) {
        var theme = false
        for cell in cells {
            guard case .text(let text) = cell.value, text.utf8.count <= 4 * Self.longest,
                text.unicodeScalars.count <= Self.longest
            else { continue }
            let words = HeadingVocabulary.normalized(text)
            if let kind = Self.kind(words, themes: themes) {
                self.cell = cell
                self.kind = theme && kind != .part(isSure: true) ? .part(isSure: kind == .whole) : kind
                return
            }
            // "Jobs" in one cell and "Total" in the next is the total of Jobs.
            theme = theme || themes.contains(beginning: words)
        }
        return nil
    }

    /// The most Unicode scalars of a label.
    private static let longest = 80

    /// Whether it is the total of a part only.
    var isPart: Bool {
        guard case .part = kind else { return false }
        return true
    }

    /// Whether the label says that the total is of social value; "Total" alone may be of anything.
    var saysSocialValue: Bool {
        let words = HeadingVocabulary.normalized(cell.label ?? "").split(separator: " ").map(String.init)
        return kind == .whole && words.contains { HeadingVocabulary.socialValueWords.contains($0) }
    }

    private static func kind(_ words: String, themes: ThemeNames) -> Kind? {
        if starts(words, with: HeadingVocabulary.subtotalLabels) { return .part(isSure: true) }
        if let label = HeadingVocabulary.totalLabels.first(where: { words == $0 || words.hasPrefix($0 + " ") }) {
            let rest = words.dropFirst(label.count).drop { " -–".contains($0) }
            let isPart = themes.contains(beginning: String(rest.hasPrefix("for ") ? rest.dropFirst(4) : rest))
            return isPart ? .part(isSure: false) : whole(words)
        }
        if words.hasSuffix(" total") {
            let rest = String(words.dropLast(" total".count))
            if themes.contains(beginning: rest) { return .part(isSure: false) }
            guard let kind = whole(words) else { return nil }
            // "Social value total" is the total; "Jobs total" and "Section 1 total" are parts.
            let subjects = rest.split(separator: " ").map(String.init)
            return subjects.contains { HeadingVocabulary.totalSubjects.contains($0) } ? kind : .part(isSure: false)
        }
        return HeadingVocabulary.subtotalLabels.contains { words.hasSuffix(" " + $0) } ? .part(isSure: true) : nil
    }

    /// What a label that names no theme is the total of; nil when it is that of something else.
    private static func whole(_ words: String) -> Kind? {
        let words = words.split(separator: " ").map(String.init)
        let ofContract = words.contains("value") && words.contains { ["contract", "tender", "bid"].contains($0) }
        guard !words.contains(where: { HeadingVocabulary.otherTotalWords.contains($0) || $0.hasSuffix("%") }),
            !ofContract || words.contains(where: { HeadingVocabulary.socialValueWords.contains($0) })
        else { return nil }
        return words.allSatisfy { HeadingVocabulary.plainTotalWords.contains($0) || $0.allSatisfy(\.isNumber) }
            ? .whole : .unclear
    }

    /// Whether the label is of a sum of everything so far.
    static func isRunning(_ text: String) -> Bool {
        let words = HeadingVocabulary.normalized(text)
        return ["carried forward", "brought forward"].contains { words.contains($0) }
    }

    /// The theme that the label of a sub-total names, or that a text beside it is; nil when it names none, or may mean
    /// several.
    ///
    /// - Parameter themes: the themes in the form ``HeadingVocabulary/normalized(_:)`` gives, as is the result.
    static func theme(namedBy text: String, among themes: ThemeNames) -> String? {
        let words = withoutLabel(HeadingVocabulary.normalized(text))
        guard !words.isEmpty, !themes.contains(words) else { return words.isEmpty ? nil : words }
        return themes.only(beginning: words)
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
}
