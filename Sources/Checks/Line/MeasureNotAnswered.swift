import Findings
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// Measures that the bidder left open or declined: one finding for all of them.
enum MeasureNotAnswered: ReturnCheck {
    static let definition = FindingDefinition(
        "measure-not-answered", .note, .bidder,
        title: "Some measures are not answered",
        meaning: """
            These answers are blank, a dash, or words such as "n/a". That is allowed: the lines have no value. A blank, \
            a dash and a zero are kept apart, because only a zero is an answer. All such measures are listed in one \
            finding; what is not a blank is quoted after the measure.
            """,
        fix: "Enter an answer if you make a pledge.")

    static let definitions = [definition]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        // A return without any answer is told once.
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
