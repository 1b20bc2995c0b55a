import Forms
import SocialValue
import SpreadsheetModel
import Valuation

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

/// The longest run of numbers that rise, others left out: what stayed in order when some things were moved.
enum LongestIncreasingSubsequence {
    /// The indices of one longest rising run of different numbers. Cost: O(n log n).
    static func longest(_ numbers: [Int]) -> Set<Int> {
        // ends[k] is the index of the smallest number that ends a run of k + 1.
        var ends: [Int] = []
        var before = [Int?](repeating: nil, count: numbers.count)
        for (index, number) in numbers.enumerated() {
            let low = ends.indices.partitionPoint { numbers[ends[$0]] < number }
            before[index] = low > 0 ? ends[low - 1] : nil
            if low < ends.count { ends[low] = index } else { ends.append(index) }
        }
        var run: Set<Int> = []
        var next = ends.last
        while let index = next {
            run.insert(index)
            next = before[index]
        }
        return run
    }
}

/// The rows of a form for other measures than the council's of which its stamps show that they stand as they were sent:
/// where they differ from the council's, the council changed its measures, not the bidder.
struct RowsAsSent {
    /// Whether every row is as it was sent, and none is missing.
    let isWhole: Bool
    /// The zero-based rows.
    private let rows: Set<Int>

    /// None on a form for the council's own measures, and on one that carries no stamp.
    init(_ valued: ValuedReturn) {
        let (source, form) = (valued.source, valued.source.issuedForm)
        guard FormEditionDiffers.isOfOtherMeasures(valued) else {
            (isWhole, rows) = (false, [])
            return
        }
        isWhole = form.stamp.flatMap { FormStamp($0) }?.hasMeasures(of: FormStamp(of: source.lines)) == true
        let sent = Set(form.printed?.instructions?.rowStamps ?? [])
        let proven = zip(source.lines, FormStamp.ofEachRow(of: source.lines)).filter { [isWhole] _, stamp in
            isWhole || sent.contains(stamp)
        }
        rows = Set(proven.map { $0.0.rowNumber - 1 })
    }

    /// Whether a line stands as it was sent.
    func contains(_ line: ReturnLine) -> Bool { rows.contains(line.rowNumber - 1) }

    /// Whether the row is one of them.
    func contains(row: Int) -> Bool { rows.contains(row) }

    var isEmpty: Bool { rows.isEmpty }
}
