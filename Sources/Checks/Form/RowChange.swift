import Forms
import SocialValue
import SpreadsheetModel

/// What the short stamps of a form's rows tell of one row.
struct RowChange {
    /// The row, or the one that stands where a row is missing.
    let line: ReturnLine
    /// What was done, as a sentence.
    let message: String

    /// The rows that are not as the form was sent: those that were changed or added, those that stand elsewhere, and the
    /// places of those that were taken out. Empty when the form prints no stamps of its rows.
    ///
    /// - Parameter stamps: those that the form was sent with, in order.
    static func all(_ lines: [ReturnLine], stamps: [String]) -> [RowChange] {
        guard !stamps.isEmpty, let last = lines.last else { return [] }
        var left: [String: [Int]] = Dictionary(grouping: stamps.indices, by: { stamps[$0] })
        let places = FormStamp.ofEachRow(of: lines).map { stamp -> Int? in
            guard let places = left[stamp], let place = places.first else { return nil }
            left[stamp] = Array(places.dropFirst())
            return place
        }
        let changed = zip(lines, places).filter { $1 == nil }.map { line, _ in
            RowChange(
                line: line,
                message: "\(name(line)) differs from the form as it was sent: its theme, reference, question, units or "
                    + "proxy value was changed, or the row was added.")
        }
        let known = zip(lines, places).compactMap { line, place in place.map { (line: line, place: $0) } }
        let kept = LongestIncreasingSubsequence.longest(known.map(\.place))
        let moved = known.indices.filter { !kept.contains($0) }.map { known[$0].line }.map { line in
            RowChange(line: line, message: "\(name(line)) is not where the form has it.")
        }
        // A changed row leaves a stamp over, too, and is told of already.
        let missing = left.values.joined().sorted().dropFirst(changed.count).map { place in
            let line = lines.indices.contains(place) ? lines[place] : last
            return RowChange(line: line, message: "A row of the form was deleted at row \(line.rowNumber).")
        }
        return changed + moved + missing
    }

    private static func name(_ line: ReturnLine) -> String { "Row \(line.rowNumber), \(line.label)," }
}
