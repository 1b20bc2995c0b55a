import SpreadsheetModel
import Valuation

/// Reads an answer cell: its state, and the quantity when it plainly holds one.
enum AnswerReader {
    /// Reads the cell at `reference`, which may be stored or not, for a measure counted in `unit`.
    static func read(_ cell: Cell?, at reference: CellReference?, unit: MeasureUnit) -> Answer {
        guard let cell else { return Answer(cell: reference, text: nil, state: .blank) }
        let (state, interpretation) = state(of: cell, unit: unit)
        return Answer(cell: cell.reference, text: cell.content, state: state, interpretation: interpretation)
    }

    private static func state(of cell: Cell, unit: MeasureUnit) -> (AnswerState, interpretation: String?) {
        switch cell.value {
        case .blank:
            return (cell.formula == nil ? .blank : .formulaWithoutValue, nil)
        case .number(let literal):
            if cell.format.kind.isTemporal { return (.date, nil) }
            guard let number = literal.decimal else { return (.text, nil) }
            return quantity(number, shownAs: cell.format.kind, unit: unit)
        case .text(let text):
            return state(ofText: text, unit: unit)
        case .boolean:
            return (.text, nil)
        case .error:
            return (.error, nil)
        case .date:
            return (.date, nil)
        }
    }

    /// A percentage that is asked for is answered in per cent: a cell that stores 0.5 and shows 50% says 50.
    private static func quantity(
        _ number: ExactDecimal, shownAs kind: NumberFormatKind, unit: MeasureUnit
    ) -> (AnswerState, interpretation: String?) {
        guard kind == .percent, unit.family == .percent else { return (AnswerState(quantity: number), nil) }
        let percentage = number.scaled(byPowerOfTen: 2)
        return (AnswerState(quantity: percentage), "the cell shows \(percentage)%")
    }

    private static func state(ofText text: String, unit: MeasureUnit) -> (AnswerState, interpretation: String?) {
        switch TypedQuantity(text) {
        case .blank: return (.blank, nil)
        case .dash: return (.dash, nil)
        case .declined: return (.declined, nil)
        case .unreadable: return (.text, nil)
        case .quantity(let value): return (AnswerState(quantity: value), "text read as \(value)")
        case .percentage(let value):
            // "50%" answers a percentage; for any other unit it could mean half of something.
            guard unit.family == .percent else { return (.text, nil) }
            return (AnswerState(quantity: value), "text read as \(value) per cent")
        }
    }
}
