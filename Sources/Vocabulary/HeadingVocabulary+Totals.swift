/// The words of the labels that totals and sub-totals have, as data.
extension HeadingVocabulary {
    /// Words that start the label of a total under or between the measures.
    package static let totalLabels = ["total", "totals", "grand total", "overall total", "sum total"]

    /// Words before "total" that make it the total of everything.
    package static let totalSubjects: Set<String> = ["value", "pledge", "sv", "contract", "tender", "bid", "offer"]

    /// Words that start the label of a sub-total.
    package static let subtotalLabels = [
        "subtotal", "sub total", "sub-total", "subtotals", "page total", "carried forward", "brought forward",
    ]

    /// The words of a label that is plainly the total of the pledged values: "Total social value pledged".
    package static let plainTotalWords: Set<String> = totalSubjects.union([
        "total", "totals", "grand", "overall", "sum", "of", "all", "for", "the", "this", "in", "and", "-", "–", "&",
        "social", "local", "economic", "values", "pledges", "pledged", "commitment", "commitments", "committed",
        "offered", "measures", "themes", "lines", "return", "form", "lot", "slv", "svadd", "add", "added", "toms",
        "your", "our", "calculated", "computed", "delivered",
    ])

    /// Words that say which total it is; "Total" alone may be any.
    package static let socialValueWords: Set<String> = [
        "social", "sv", "pledge", "pledges", "pledged", "slv", "svadd", "grand", "overall", "commitment",
        "commitments", "committed", "offered",
    ]

    /// Words that make it the total of something else: "Total spend", "Total as % of contract value".
    package static let otherTotalWords: Set<String> = [
        "%", "percent", "percentage", "ratio", "number", "count", "weighted", "weighting", "score", "marks", "points",
        "budget", "cost", "costs", "price", "prices", "vat", "turnover", "spend", "spent", "spending", "amount",
        "hours", "days", "weeks", "people", "persons", "employees", "staff", "workforce", "fte", "ftes", "jobs",
        "apprentices", "apprenticeships", "volunteers", "tonnes", "miles", "answers", "answered", "questions",
        "words", "pages",
    ]

    /// Words that a row with a count of the form's own rows has: "Number of measures answered".
    package static let ownCountWords = [
        "measures answered", "questions answered", "answers given", "number of measures", "number of answers",
        "number of questions",
    ]

    /// Whether a lone text between the measures is a note, an instruction, the number of a page or a total rather than the
    /// name of a theme.
    package static func isNote(_ text: String) -> Bool {
        let words = normalized(text, upTo: longest).split(separator: " ").map(String.init)
        guard let first = words.first else { return true }
        if totalLabels.contains(first) || noteStarts.contains(first) || words.contains("please") { return true }
        return pageWords.contains(first) && words.count > 1 && words[1].allSatisfy(\.isNumber)
    }

    private static let noteStarts: Set<String> = [
        "note", "notes", "nb", "complete", "enter", "fill", "insert", "type", "see", "refer", "ensure", "read",
        "guidance",
        "instruction", "instructions", "important", "continued", "continues", "end", "do", "only",
    ]

    private static let pageWords: Set<String> = ["page", "sheet"]
}
