import Findings
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// Measures that the bidder left open or declined: one finding for all of them.
enum MeasureNotAnswered: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "measure-not-answered", .note, .bidder,
        title: "Some measures are not answered",
        meaning: """
            These answers are blank, a dash, or words such as "n/a". That is allowed: the lines have no value. A blank, \
            a dash and a zero are kept apart, because only a zero is an answer. All such measures are listed in one \
            finding; what is not a blank is quoted after the measure.
            """,
        fix: "Enter an answer if you make a pledge.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        // A return without any answer is reported once.
        guard !NothingAnswered.isBlank(valued) else { return [] }
        let silent = valued.lines.filter { valuedLine in
            valuedLine.line.answer.state.isWithoutPledge && valuedLine.stated ?? .zero == .zero
                && !valuedLine.line.answer.isPlaceholder && !isMerged(valuedLine.line.answer, in: valued)
        }
        guard !silent.isEmpty else { return [] }
        return [
            Finding(
                definition, at: valued.source.location(nil),
                message: "\(silent.count) of \(valued.lines.count) measures "
                    + "\(silent.count == 1 ? "is" : "are") not answered: \(listed(silent)).")
        ]
    }

    /// "NT1c, NT3 ("n/a"), NT8"; of very many, the first ones and how many more.
    private static func listed(_ lines: [ValuedLine]) -> String {
        let named = lines.prefix(mostNamed).map { valuedLine in
            let line = valuedLine.line
            return Excerpt.of(line.label) + (line.answer.text.map { " (\"\(Excerpt.of($0))\")" } ?? "")
        }
        let more = lines.count - named.count
        return named.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
    }

    /// No council asks for more measures; a hostile return may have a hundred thousand.
    private static let mostNamed = 200

    /// Whether the answer's cell is covered by one that stands for several measures, which is a finding of its own.
    private static func isMerged(_ answer: Answer, in valued: ValuedReturn) -> Bool {
        guard let cell = answer.cell else { return false }
        return valued.source.form.mergedAnswers.contains { $0.contains(cell) }
    }
}

/// The council's measures that no row of a return answers, to be found by what a row without a measure says.
struct UnansweredMeasures {
    private let framework: Framework
    /// The reference of the first measure with each question, by its plain words.
    private var byQuestion: [String: String] = [:]
    /// The references by their letters and figures in sorted order.
    private var byLetters: [String: [String]] = [:]
    /// The most bytes of a text that may be a reference with letters and figures mixed up.
    private static let longestReference = 40

    /// Nil without a framework. Cost: one pass over its measures and the lines.
    init?(_ valued: ValuedReturn) {
        guard let framework = valued.framework else { return nil }
        self.framework = framework
        let taken = Set(valued.lines.compactMap { $0.measure?.reference })
        for measure in framework.measures where !taken.contains(measure.reference) {
            let (question, reference) = (WordingChanged.plain(measure.question), measure.reference.text)
            if byQuestion[question] == nil { byQuestion[question] = reference }
            byLetters[Self.sorted(reference), default: []].append(reference)
        }
    }

    /// The measure with a line's question, else the one whose reference looks the same or has two figures the other way
    /// round; nil when there is none. Cost: proportional to the question's length.
    func likely(for line: ReturnLine) -> LikelyMeasure? {
        let question = WordingChanged.plain(line.question)
        if !question.isEmpty, let same = byQuestion[question] {
            return LikelyMeasure(reference: same, sentence: "Its question is the one for \(same).")
        }
        return near(line.referenceText).map { LikelyMeasure(reference: $0, sentence: "The closest match is \($0).") }
    }

    private func near(_ text: String) -> String? {
        guard text.utf8.count <= Self.longestReference else { return nil }
        let figures = text.map { Self.lookAlikes[$0].map(String.init) ?? String($0) }.joined()
        if let likely = MeasureReference(figures).flatMap(framework.measure) { return likely.reference.text }
        // One figure more, less or other is another measure as often as not: only two that changed places are told.
        let capitals = text.uppercased()
        return ClosestMatch.of(capitals, in: byLetters[Self.sorted(capitals)] ?? [], limit: 1)
    }

    private static func sorted(_ text: String) -> String { String(text.sorted()) }

    /// Letters that are typed for figures.
    private static let lookAlikes: [Character: Character] = ["O": "0", "o": "0", "I": "1", "l": "1"]
}
