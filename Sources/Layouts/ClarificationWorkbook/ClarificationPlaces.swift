import Findings
import SocialValue
import SpreadsheetModel

/// Finds the row of a form that a finding is about.
struct ClarificationPlaces {
    /// A line of the return, by its row there and its reference.
    private struct Line: Hashable {
        let row: Int
        let label: String
    }

    private var byLine: [Line: Int] = [:]
    /// The rows of the return that some line was read from.
    private var rowsOfLines: Set<Int> = []
    /// The first row of the form that has a reference, as the form or as the return prints it.
    private var byReference: [String: Int] = [:]
    /// The first row of the form that has a reference and no line of the return.
    private var unanswered: [String: Int] = [:]

    /// - Parameters:
    ///   - lines: the line of the return in each row of the form; nil where it has none.
    ///   - references: the reference that the form prints in each.
    init(_ lines: [ReturnLine?], references: [String]) {
        for (place, (line, reference)) in zip(lines, references).enumerated() {
            byReference.keepFirst(place, for: reference)
            guard let line else {
                unanswered.keepFirst(place, for: reference)
                continue
            }
            byReference.keepFirst(place, for: line.label)
            byLine.keepFirst(place, for: Line(row: line.referenceCell.row, label: line.label))
            rowsOfLines.insert(line.referenceCell.row)
        }
    }

    /// The row that was read from a finding's row of the return, else the one of its measure when its cell belongs to no
    /// line, as a banner does; nil when it is about none. Cost: a few look-ups.
    func row(of finding: Finding) -> Int? {
        guard let reference = finding.reference else { return nil }
        guard let row = finding.location.cell?.row, rowsOfLines.contains(row) else {
            return byReference[reference]
        }
        return byLine[Line(row: row, label: reference)] ?? unanswered[reference]
    }
}

extension Dictionary where Value == Int {
    /// Keeps the place of the first that has a key.
    fileprivate mutating func keepFirst(_ place: Int, for key: Key) {
        if self[key] == nil { self[key] = place }
    }
}
