import Findings
import SocialValue
import Valuation

/// A form that came back empty.
enum NothingAnswered: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "nothing-answered", .stop, .bidder,
        title: "Nothing is answered",
        meaning: """
            Every answer cell is empty. It is the blank form, or the answers were lost on the way, so there is nothing to \
            value. A bidder that pledges nothing enters 0 or "none".
            """,
        fix: "Ask the bidder for the form with its answers filled in.",
        request: "Fill in your answers and send the form back. If you make no pledge at all, enter 0 for each measure.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        let lines = valued.lines.map(\.line)
        guard let first = lines.first, isBlank(valued) else { return [] }
        return [
            Finding(
                definition, at: valued.source.location(first.answer.cell), reference: first.label,
                message: lines.count == 1
                    ? "The one measure is not answered." : "None of the \(lines.count) measures is answered.",
                expected: "at least one answer")
        ]
    }

    /// Whether there are measures and not one answer cell holds anything, here or in a row that names no measure.
    static func isBlank(_ valued: ValuedReturn) -> Bool {
        !valued.lines.isEmpty
            && valued.lines.allSatisfy { $0.line.answer.state == .blank && $0.line.answer.text == nil }
            && valued.source.form.strayAnswers.isEmpty
    }
}
