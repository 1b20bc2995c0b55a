import Findings
import SocialValue
import Valuation

/// A measure does not stand where the council's form has it.
enum RowMoved: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "row-moved", .note, .bidder,
        title: "A row was moved",
        meaning: """
            The measure is in a different place from the council's form. It is read by its reference, so its value is \
            right, but an answer may have been left behind in the old row.
            """,
        fix: "Compare the answer with the rows around it.",
        request: "Check that the answer is in the right row.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        guard let framework = valued.framework else { return [] }
        let placed = placedLines(valued, in: framework)
        let kept = LongestIncreasingSubsequence.longest(placed.map(\.place))
        let moved = placed.indices.filter { !kept.contains($0) }
        // A form with an order of its own is another form, not one with rows moved.
        guard valued.source.issuedForm.isTemplate || moved.count * 4 <= placed.count else { return [] }
        return moved.map { index in
            let (line, place) = placed[index]
            let neighbour = place > 0 ? "below \(framework.measures[place - 1].reference.text)" : "in the first row"
            return Finding(
                definition, at: valued.source.location(line.referenceCell), reference: line.label,
                message: "\(line.label) is \(neighbour) on the council's form, but not here.",
                found: "row \(line.rowNumber)", expected: neighbour)
        }
    }

    /// The lines that answer a measure, each with the measure's place on the council's form; of several for one
    /// measure, the first.
    private static func placedLines(
        _ valued: ValuedReturn, in framework: Framework
    ) -> [(line: ReturnLine, place: Int)] {
        var seen: Set<Int> = []
        return valued.lines.compactMap { valuedLine in
            guard let reference = valuedLine.line.reference,
                let place = framework.place(of: reference),
                seen.insert(place).inserted
            else { return nil }
            return (valuedLine.line, place)
        }
    }
}
