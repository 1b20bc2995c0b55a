import Forms
import Returns
import SocialValue
import SpreadsheetModel
import Vocabulary

/// The sheet `Accepted`: answers that count in place of those sent, one a row.
struct EvaluationAnswers {
    private(set) var answers: [AcceptedAnswer] = []
    private var cells: EvaluationTable
    var notes: [EvaluationNote] { cells.notes }

    init(_ table: EvaluationTable, bids: [Bid], framework: Framework, dateSystem: DateSystem) {
        cells = table
        for row in table.table.rows { add(row, bids: bids, framework: framework, dateSystem: dateSystem) }
    }

    private static let needed = [
        EvaluationWords.bidder, EvaluationWords.reference, EvaluationWords.answer, EvaluationWords.reason,
        EvaluationWords.by,
    ]

    private mutating func add(_ row: Int, bids: [Bid], framework: Framework, dateSystem: DateSystem) {
        let missing = cells.missing(Self.needed, row)
        guard let bidder = cells.text(EvaluationWords.bidder, row),
            let code = cells.text(EvaluationWords.reference, row),
            let reason = cells.text(EvaluationWords.reason, row), let by = cells.text(EvaluationWords.by, row),
            missing.isEmpty
        else {
            cells.note(.acceptanceIncomplete(missing: missing), missing[0], row)
            return
        }
        guard let measure = MeasureReference(code).flatMap({ framework.measure($0) }) else {
            let known = framework.measures.map(\.reference.text)
            cells.note(.measureUnknown(code, known: known), EvaluationWords.reference, row)
            return
        }
        guard let answer = answer(row, unit: measure.unit, dateSystem: dateSystem) else { return }
        answers.append(
            AcceptedAnswer(
                bidder: bidder, lot: cells.lot(of: bidder, row, heading: EvaluationWords.lot, among: bids),
                reference: measure.reference, answer: answer, reason: reason, by: by,
                on: day(row, dateSystem: dateSystem),
                place: cells.table.place(EvaluationWords.bidder, row: row)))
    }

    /// The answer, read as one in a return is; nil, with a note, for what is no quantity of 0 or more.
    private mutating func answer(_ row: Int, unit: MeasureUnit, dateSystem: DateSystem) -> ExactDecimal? {
        let cell = cells.table.cell(EvaluationWords.answer, row: row)
        let read = AnswerReader(unit: unit, dateSystem: dateSystem).read(cell, at: cell?.reference)
        if let quantity = read.state.quantity, !quantity.isNegative { return quantity }
        let expected = unit.text.isEmpty ? "a number, 0 or more" : "a number of \(unit.text), 0 or more"
        cells.note(
            .valueUnreadable("accepted answer", text: read.text ?? cell?.label ?? "", expected: expected),
            EvaluationWords.answer, row)
        return nil
    }

    private mutating func day(_ row: Int, dateSystem: DateSystem) -> CivilDate? {
        guard let cell = cells.table.cell(EvaluationWords.on, row: row), let text = cell.label else { return nil }
        if let day = CouncilValue.date(cell, system: dateSystem) { return day }
        cells.note(
            .valueUnreadable(
                "day on which an answer was accepted", text: text,
                expected: CouncilValue.dateExpectation(for: text)), EvaluationWords.on, row)
        return nil
    }
}
