import Findings
import Forms
import SpreadsheetModel
import Valuation

/// A return set out as the form it should be on, with the questions about it at their cells.
///
/// With a framework the rows are the council's, in its order, so that the form comes back right; rows of the return
/// that answer none of them, or answer one again, are kept apart.
struct QueryForm {
    /// The rows of the form with answers and questions.
    private(set) var rows: [FormRow] = []
    /// The questions in the order of their numbers, each with the index of its row among ``rows``; nil when it is
    /// about none of them.
    private(set) var questions: [(query: FormQuery, row: Int?)] = []
    /// The lines of the return that have no row on the form.
    private(set) var leftOver: [ValuedLine] = []

    /// - Parameter findings: what the bidder is asked about, in order.
    init(_ valued: ValuedReturn, findings: [Finding]) {
        var lineOfRow: [ReturnLine?] = []
        var rest = valued.lines
        if let framework = valued.framework {
            for measure in framework.measures {
                let match = rest.firstIndex { $0.line.reference?.isSameMeasure(as: measure.reference) == true }
                let line = match.map { rest.remove(at: $0).line }
                var row = FormRow(measure)
                row.answer = line?.answer
                row.delivery = line?.delivery
                rows.append(row)
                lineOfRow.append(line)
            }
            leftOver = rest
        } else {
            rows = valued.lines.map { FormRow($0) }
            lineOfRow = valued.lines.map(\.line)
        }
        for (index, finding) in findings.enumerated() {
            let row = Self.row(of: finding, among: lineOfRow, rows)
            let column = row.flatMap { lineOfRow[$0] }.map { Self.column(of: finding, in: $0) } ?? .answer
            let query = FormQuery(number: index + 1, finding: finding, column: column)
            questions.append((query, row))
            if let row { rows[row].queries.append(query) }
        }
    }

    /// The row that a finding is about: the one that was read from its cell's row, else the one of its measure when its
    /// cell belongs to no row, as a banner does.
    private static func row(of finding: Finding, among lines: [ReturnLine?], _ rows: [FormRow]) -> Int? {
        guard let reference = finding.reference else { return nil }
        let place = lines.firstIndex { line in
            line.map { $0.referenceCell.row == finding.location.cell?.row && $0.label == reference } ?? false
        }
        let isBesideLines = !lines.contains { $0?.referenceCell.row == finding.location.cell?.row }
        return place ?? rows.indices.first {
            isBesideLines && (rows[$0].reference == reference || lines[$0]?.label == reference)
        }
            ?? lines.indices.first { lines[$0] == nil && rows[$0].reference == reference }
    }

    private static func column(of finding: Finding, in line: ReturnLine) -> FormSheetColumn {
        switch finding.location.cell {
        case line.stated.cell where line.stated.cell != nil: .value
        case line.proxy.cell where line.proxy.cell != nil: .proxy
        case line.referenceCell: .reference
        case line.themeCell where line.themeCell != nil: .theme
        case line.questionCell where line.questionCell != nil: .question
        case line.unitCell where line.unitCell != nil: .unit
        default: .answer
        }
    }
}
