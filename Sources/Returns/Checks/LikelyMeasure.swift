import Valuation

/// The council's measure that a row may be meant for whose reference names none. A suggestion to a person, never applied.
struct LikelyMeasure {
    /// The measure's reference.
    let reference: String
    /// Why it is likely, as a sentence.
    let sentence: String

    /// Of the measures that no other row answers the one with the same question, else the one whose reference looks the
    /// same or has two figures the other way round; nil when there is none.
    init?(of line: ReturnLine, in valued: ValuedReturn) {
        guard let framework = valued.framework else { return nil }
        let taken = Set(valued.lines.compactMap { $0.measure?.reference })
        let others = framework.measures.filter { !taken.contains($0.reference) }
        let question = WordingChanged.plain(line.question)
        if !question.isEmpty, let same = others.first(where: { WordingChanged.plain($0.question) == question }) {
            reference = same.reference.text
            sentence = "Its question is that of \(same.reference.text)."
            return
        }
        guard let near = Self.near(line.referenceText, in: framework, among: others.map(\.reference.text)) else {
            return nil
        }
        reference = near
        sentence = "The nearest is \(near)."
    }

    private static func near(_ text: String, in framework: Framework, among others: [String]) -> String? {
        let figures = text.map { lookAlikes[$0].map(String.init) ?? String($0) }.joined()
        if let likely = MeasureReference(figures).flatMap(framework.measure) { return likely.reference.text }
        // One figure more, less or other is another measure as often as not: only two that changed places are told.
        let swapped = others.filter { $0.count == text.count && $0.sorted() == text.uppercased().sorted() }
        return NearestWord.of(text.uppercased(), in: swapped, limit: 1)
    }

    /// Letters that are typed for figures.
    private static let lookAlikes: [Character: Character] = ["O": "0", "o": "0", "I": "1", "l": "1"]
}
