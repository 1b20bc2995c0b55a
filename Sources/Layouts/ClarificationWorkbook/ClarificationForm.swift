import Findings
import SocialValue
import SpreadsheetModel
import Valuation

/// A return set out as the form it should be on, with the questions about it at their cells.
///
/// With a framework the rows are the council's, in its order, so that the form comes back right; rows of the return
/// that answer none of them, or answer one again, are kept apart.
struct ClarificationForm {
    /// The rows of the form with answers and questions.
    private(set) var rows: [FormRow] = []
    /// The questions in the order of their numbers, each with the index of its row among ``rows``; nil when it is
    /// about none of them.
    private(set) var questions: [(query: ClarificationMark, row: Int?)] = []
    /// The lines of the return that have no row on the form.
    private(set) var leftOver: [ValuedLine] = []

    /// - Parameter asked: what the bidder is asked about, in order, each with its code.
    init(_ valued: ValuedReturn, asked: [(finding: Finding, code: String)]) {
        var lineOfRow: [ReturnLine?] = []
        if let framework = valued.framework {
            var rest = LinesByCode(valued.lines)
            for measure in framework.measures {
                let line = rest.take(measure.reference)?.line
                var row = FormRow(measure)
                row.answer = line?.answer
                row.delivery = line?.delivery
                rows.append(row)
                lineOfRow.append(line)
            }
            leftOver = rest.untaken
        } else {
            rows = valued.lines.map { FormRow($0) }
            lineOfRow = valued.lines.map(\.line)
        }
        let places = ClarificationPlaces(lineOfRow, references: rows.map(\.reference))
        for (index, (finding, code)) in asked.enumerated() {
            let row = places.row(of: finding)
            let column = row.flatMap { lineOfRow[$0] }.map { Self.column(of: finding, in: $0) } ?? .answer
            let query = ClarificationMark(number: index + 1, finding: finding, code: code, column: column)
            questions.append((query, row))
            if let row { rows[row].queries.append(query) }
        }
    }

    private static func column(of finding: Finding, in line: ReturnLine) -> FormColumn {
        switch finding.location.cell {
        case line.stated.cell where line.stated.cell != nil: .stated
        case line.proxy.cell where line.proxy.cell != nil: .proxy
        case line.referenceCell: .reference
        case line.themeCell where line.themeCell != nil: .theme
        case line.questionCell where line.questionCell != nil: .question
        case line.unitCell where line.unitCell != nil: .unit
        default: .answer
        }
    }
}

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
