package import SocialValue
import SpreadsheetModel

/// The headings that return forms use, as data. A heading spelled differently is a new line here, not new code.
package enum HeadingVocabulary {
    /// The headings of each column, already in the form that ``normalized(_:)`` gives.
    package static let synonyms: [FormColumn: Set<String>] = [
        .theme: [
            "theme", "themes", "toms theme", "social value theme", "theme name", "tom theme", "priority theme",
            "theme and outcome",
        ],
        .reference: [
            "reference", "ref", "ref no", "measure ref", "measure reference", "nt ref", "toms ref", "toms reference",
            "measure code", "code", "measure id", "reference no", "reference number", "ref number", "references",
            "measure no", "measure number", "toms code", "toms no", "tom ref", "measure ref no", "nt reference",
            "nt code", "national toms ref", "national toms reference", "toms measure ref", "toms measure reference",
            "indicator ref", "indicator reference", "id",
        ],
        .question: [
            "question", "measure", "measures", "description", "measure description", "toms measure", "questions",
            "indicator", "measure title", "measure name", "social value measure", "national toms measure",
            "description of measure", "toms measures", "requirement", "commitment description",
            "reference and question", "reference & question", "measure reference and question",
            "measure reference & question", "measure and reference", "measure & reference",
        ],
        .unit: [
            "units", "unit", "unit of measure", "unit of measurement", "measure unit", "uom", "units of measure",
            "units of measurement", "measurement unit", "measured in", "unit type",
        ],
        .proxy: [
            "proxy value", "proxy", "svproxy", "sv proxy", "unit value", "proxy per unit", "financial proxy",
            "proxy value per unit", "toms proxy", "toms proxy value", "proxy values", "financial proxy value",
            "proxy rate", "value per unit", "social value per unit", "sv per unit", "proxy unit value",
            "national toms proxy", "social value proxy", "unit proxy value", "proxy financial value",
            "per unit",
        ],
        .answer: [
            "answer", "target", "units offers", "units offered", "commitment", "bidder response", "response",
            "quantity",
            "your answer", "offer", "pledge", "number offered", "bidder answer", "answers", "unit offers",
            "number of units", "no of units", "units pledged", "quantity offered", "quantity pledged", "number pledged",
            "bidders answer", "bidders response", "bidder offer", "bidders offer", "tenderer response",
            "tenderers response", "tenderer answer", "tenderer offer", "supplier response", "suppliers response",
            "supplier answer", "supplier offer", "contractor response", "contractor commitment", "your response",
            "your offer", "your commitment", "your pledge", "committed quantity", "commitment quantity",
            "bidder commitment", "amount offered", "amount pledged", "proposed target", "units committed",
            "number committed", "total answer", "total offer", "total commitment", "total units", "total quantity",
        ],
        .stated: [
            "pledged social value", "social value", "svadd", "social value pledged", "total social value", "sv pledge",
            "pledged value", "value of pledge", "social value offered", "sv add", "pledged sv", "total sv",
            "social value total", "social value commitment", "committed social value", "value pledged",
            "social value created", "social value generated", "social value added", "added value", "sv value",
            "social value amount", "total pledged social value", "social and local economic value",
            "total social and local economic value", "total social & local economic value", "sv total",
            "calculated social value", "sv", "total value", "value", "slv", "slv total", "total slv", "monetary value",
            "financial value", "social and local value",
        ],
        .delivery: [
            "how you will deliver it", "how you will deliver", "how will you deliver", "how this will be delivered",
            "delivery", "description of delivery", "description of how you will deliver", "method",
        ],
    ]

    /// Headings that a form uses beside a clearer one; they are taken when no clearer one stands there.
    package static let weak: Set<String> = [
        "target", "quantity", "code", "id", "requirement", "added value", "pledge",
        "method", "delivery", "sv", "total value", "per unit", "value", "monetary value", "financial value",
    ]

    /// The column that each heading names.
    private static let columns: [String: FormColumn] = synonyms.reduce(into: [:]) { columns, entry in
        for heading in entry.value { columns[heading] = entry.key }
    }

    /// Words that mark a column of council priorities, whatever the scheme is called.
    private static let priorityWords = ["priority", "priorities", "strategy", "pillar", "corporate plan"]

    /// Headings of a column that adds yearly answers up.
    package static let yearlyTotals: Set<String> = [
        "total", "totals", "contract total", "total over contract", "total over the contract", "all years",
        "total all years", "sum", "lifetime total", "total for contract",
        "whole contract", "overall", "lifetime",
    ]

    /// Headings of a column that numbers the rows, besides those of references.
    package static let rowNumbers: Set<String> = [
        "no", "nos", "nr", "#", "№", "number", "item", "item no", "item number", "line", "line no", "line number",
        "row",
        "row no", "row number", "s no", "sr no", "sl no", "serial no", "serial number", "question no",
        "question number",
    ]

    /// The column a heading names; nil when it names none.
    package static func column(for heading: String) -> FormColumn? {
        guard heading.utf8.count <= longest else { return nil }
        // One byte more than the longest, so that what is cut off is never taken for it.
        return columns[normalized(heading, upTo: longestKnown + 1)]
    }

    /// The bytes of the longest heading that names a column. Nearly every cell is asked for, and most texts are longer.
    private static let longestKnown = columns.keys.map(\.utf8.count).max() ?? 0

    /// The column that a heading names, which is in the form that ``normalized(_:)`` gives.
    package static func column(forNormalized words: String) -> FormColumn? { columns[words] }

    /// Whether a column with such a heading may do no more than number the rows.
    package static func mayNumberRows(_ heading: String) -> Bool {
        column(for: heading) == .reference || rowNumbers.contains(normalized(heading, upTo: longest))
    }

    /// The most bytes a heading has; longer texts are questions and notes.
    package static let longest = 200

    /// Whether a heading names a scheme of council priorities.
    package static func isPriorityScheme(_ heading: String) -> Bool {
        heading.utf8.count <= longest && isPriorityScheme(normalized: normalized(heading))
    }

    /// Whether a heading, in the form that ``normalized(_:)`` gives, names a scheme of council priorities.
    package static func isPriorityScheme(normalized words: String) -> Bool {
        words.utf8.count <= 60 && priorityWords.contains { SingleScalarText.contains($0, in: words) }
    }

    /// Whether a heading that is not known has a word for answers in it, as "Revised answer" has.
    package static func speaksOfAnswers(_ heading: String) -> Bool {
        normalized(heading, upTo: longest).split(separator: " ").contains { word in
            answerWords.contains { word.hasPrefix($0) }
        }
    }

    /// Whether a heading that is not known has any word of those for answers in it.
    package static func mayBeAnswers(_ heading: String) -> Bool {
        normalized(heading, upTo: longest).split(separator: " ").map(String.init).contains { word in
            answerWords.contains { word.hasPrefix($0) } || columns[word] == .answer
                || word == "responses" || word == "targets"
        }
    }

    /// The starts of the words for answers: an offer, what was offered.
    private static let answerWords = ["answer", "offer", "commitment", "pledge"]

    /// Whether a heading of answers, in the form that ``normalized(_:)`` gives, says that they are the bidder's: a council
    /// gives targets and commitments too.
    package static func namesBidder(_ words: String) -> Bool {
        words.split(separator: " ").contains { word in bidderWords.contains { word.hasPrefix($0) } }
    }

    private static let bidderWords = [
        "answer", "response", "offer", "pledge", "your", "bidder", "tenderer", "supplier", "contractor",
    ]

    /// The heading of one of these columns that a misspelt one is nearest to; nil when none is near.
    package static func nearest(to heading: String, among wanted: [FormColumn]) -> FormColumn? {
        let words = normalized(heading)
        guard (5...40).contains(words.count) else { return nil }
        let candidates = wanted.flatMap { synonyms[$0] ?? [] }.filter { $0.count >= 5 }.sorted()
        return ClosestMatch.of(words, in: candidates, limit: words.count < 8 ? 1 : 2).flatMap { columns[$0] }
    }
}
