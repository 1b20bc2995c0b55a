import NumberFormats
package import SocialValue
package import SpreadsheetModel
import Vocabulary

/// Reads an answer cell: its state, and the quantity when it plainly holds one.
package struct AnswerReader {
    /// What the measure is counted in; it settles what a per cent sign, a "Yes" and an "m" mean.
    package let unit: MeasureUnit
    /// The day that the sheet's date serials count from.
    package let dateSystem: DateSystem

    package init(unit: MeasureUnit, dateSystem: DateSystem = .from1900) {
        (self.unit, self.dateSystem) = (unit, dateSystem)
    }

    /// Reads the cell at `reference`, which may be stored or not.
    package func read(_ cell: Cell?, at reference: CellReference?) -> Answer {
        guard let cell else { return Answer(cell: reference, text: nil, state: .blank) }
        if let fault = cell.printFault {
            var answer = answer(cell, .text)
            answer.printFault = fault
            return answer
        }
        switch cell.value {
        case .blank:
            guard let formula = cell.formula else { return answer(cell, .blank) }
            return Answer(cell: cell.reference, text: Self.text(of: formula), state: .formulaWithoutValue)
        case .number(let literal):
            if cell.format.kind.isTemporal { return date(cell) }
            guard let number = literal.decimal else { return answer(cell, .text) }
            return quantity(number, in: cell)
        case .text(let text):
            return typed(text, in: cell)
        case .boolean(let isTrue):
            return unit.family == .yesOrNo ? yesOrNo(isTrue, in: cell) : answer(cell, .text)
        case .error:
            return answer(cell, .error)
        case .date:
            return date(cell)
        }
    }

    /// What the bidder typed, so that nobody takes the cell for a blank. A formula that the cell shares with another is
    /// stored there alone.
    private static func text(of formula: String) -> String { "=" + (formula.isEmpty ? "…" : formula) }

    private func answer(
        _ cell: Cell, _ state: AnswerState, _ interpretation: String? = nil, suggestion: String? = nil
    ) -> Answer {
        Answer(
            cell: cell.reference, text: cell.content, state: state, interpretation: interpretation,
            suggestion: suggestion)
    }

    /// A number that the cell shows as another one, or in another unit, is no answer that anybody can rely on, as the
    /// same in text would not be; what is stored is kept beside what is shown.
    private func quantity(_ number: ExactDecimal, in cell: Cell) -> Answer {
        guard !number.isZero else { return answer(cell, .zero) }
        switch ShownNumber(number, under: cell.format, unit: unit) {
        case .plain: return plain(number, in: cell)
        case .percentage: return share(number, in: cell, "the cell shows \(Excerpt.of(number))%")
        case .percentOfOther:
            var other = Answer(cell: cell.reference, text: cell.displayText(dateSystem: dateSystem), state: .text)
            (other.stored, other.isPercentage) = (number, true)
            return other
        case .worded:
            let shown = cell.displayText(dateSystem: dateSystem)
            return answer(
                cell, AnswerState(quantity: number),
                "the cell shows \"\(Excerpt.of(shown))\" and stores \(number); we used \(number)")
        case .other:
            let shown = cell.displayText(dateSystem: dateSystem)
            var other = Answer(cell: cell.reference, text: shown.isEmpty ? nil : shown, state: .text)
            other.stored = number
            return other
        }
    }

    /// A percentage that is asked for is answered in per cent: a cell that stores 0.5 and shows 50% says 50.
    private func plain(_ number: ExactDecimal, in cell: Cell) -> Answer {
        let isPercentage = cell.format.kind == .percent
        let quantity = isPercentage ? number.scaled(byPowerOfTen: 2) : number
        var plain =
            isPercentage
            ? share(quantity, in: cell, "the cell shows \(quantity)%") : answer(cell, AnswerState(quantity: number))
        if let places = cell.format.shownDecimalPlaces, number.decimalPlaces > places {
            plain.shownRounded = quantity.rounded(toPlaces: isPercentage ? places - 2 : places)
        }
        return plain
    }

    /// A percentage that says that it is one.
    private func share(_ percentage: ExactDecimal, in cell: Cell, _ interpretation: String) -> Answer {
        var share = answer(cell, AnswerState(quantity: percentage), interpretation)
        share.isPercentage = true
        return share
    }

    private func typed(_ typed: String, in cell: Cell) -> Answer {
        let text = typed.utf8.count > TypedQuantity.longest ? PrintedText.shortened(typed) : typed
        guard text.utf8.count <= TypedQuantity.longest else { return answer(cell, .text) }
        if unit.family == .yesOrNo, let isYes = Self.yesOrNo[PrintedText.singleLine(text).lowercased()] {
            return yesOrNo(isYes, in: cell)
        }
        if InvisibleCharacters.first(in: text) != nil { return answer(cell, .text) }
        switch TypedQuantity(text, in: unit) {
        case .blank, .placeholder: return answer(cell, .blank)
        case .dash: return answer(cell, .dash)
        case .declined: return answer(cell, .declined)
        case .unreadable: return answer(cell, .text, suggestion: TypedQuantity.suggestion(for: text))
        case .quantity(let value):
            // "24 weeks" is no answer to a measure counted in hours, however plain the 24 is.
            guard !TypedUnit.contradicts(text, unit: unit) else { return answer(cell, .text) }
            var read = answer(cell, AnswerState(quantity: value), "we read it as \(Excerpt.of(value))")
            read.isPlainText = OwnUnit.alone(in: text, unit: unit)
            return read
        case .percentage(let value):
            // "50%" answers a percentage; for any other unit it could mean half of something.
            guard unit.family == .percent else { return answer(cell, .text) }
            var read = share(value, in: cell, "we read it as \(Excerpt.of(value)) per cent")
            read.isPlainText = OwnUnit.alone(in: text, unit: unit)
            return read
        }
    }

    private static let yesOrNo = ["yes": true, "y": true, "true": true, "no": false, "n": false, "false": false]

    private func yesOrNo(_ isYes: Bool, in cell: Cell) -> Answer {
        answer(
            cell, AnswerState(quantity: ExactDecimal(isYes ? 1 : 0)),
            "\(isYes ? "yes" : "no") counts as \(isYes ? 1 : 0)")
    }

    /// A date's text is what the cell shows, as nobody knows the day by its serial.
    private func date(_ cell: Cell) -> Answer {
        let shown = cell.format.displayText(of: cell.value, dateSystem: dateSystem)
        let day = civil(cell)
        return Answer(
            cell: cell.reference, text: shown, state: .date,
            suggestion: day.flatMap { DateSuggestion($0, shownAs: shown) }?.number?.description, date: day)
    }

    /// The day in a cell; nil for a time of day or a span of time.
    private func civil(_ cell: Cell) -> CivilDate? {
        switch cell.value {
        case .date(let iso): CivilDate(iso8601: iso)
        case .number(let literal):
            cell.format.kind == .date
                ? literal.decimal.flatMap { DateSerial($0, system: dateSystem) }.flatMap(\.civil) : nil
        case .blank, .text, .boolean, .error: nil
        }
    }
}
