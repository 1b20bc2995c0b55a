import NumberFormats
package import SocialValue
package import SpreadsheetModel
import Vocabulary

/// Reads cells that hold money: pledged values, totals and proxy values.
package enum AmountReader {
    /// A pledged value or a total, from a cell that may be stored or not.
    package static func stated(_ cell: Cell?, at reference: CellReference?) -> StatedAmount {
        guard let cell, let text = cell.content else {
            return StatedAmount(cell: reference, text: nil, amount: nil, isFormula: cell?.formula != nil)
        }
        if let number = misshown(cell, isProxy: false) {
            var other = StatedAmount(
                cell: cell.reference, text: shownText(cell, or: text), amount: nil, isUnreadable: true,
                isFormula: cell.formula != nil)
            other.stored = number
            return other
        }
        let amount = number(in: cell).flatMap(Money.init(rounding:))
        var stated = StatedAmount(
            cell: cell.reference, text: text, amount: amount, isUnreadable: amount == nil,
            isFormula: cell.formula != nil)
        stated.printFault = cell.printFault
        if let number = cell.plainNumber, let places = cell.format.shownDecimalPlaces, number.decimalPlaces > places {
            stated.shownRounded = number.rounded(toPlaces: places)
        }
        return stated
    }

    /// A proxy value with the places it is shown with.
    package static func proxy(_ cell: Cell?, at reference: CellReference?) -> ReturnedProxy {
        guard let cell, let text = cell.content else { return ReturnedProxy(cell: reference, text: nil, proxy: nil) }
        if case .text(let typed) = cell.value, case .declined = TypedQuantity(typed) {
            return ReturnedProxy(cell: cell.reference, text: text, proxy: nil)
        }
        if let number = misshown(cell, isProxy: true) {
            var other = ReturnedProxy(
                cell: cell.reference, text: shownText(cell, or: text), proxy: nil, isUnreadable: true)
            other.stored = number
            return other
        }
        guard let value = number(in: cell) else {
            var unreadable = ReturnedProxy(cell: cell.reference, text: text, proxy: nil, isUnreadable: true)
            unreadable.printFault = cell.printFault
            return unreadable
        }
        let places = shownPlaces(of: value, in: cell)
        return ReturnedProxy(
            cell: cell.reference, text: text, proxy: Proxy(value, shownPlaces: places), isTyped: cell.isText)
    }

    /// The number a cell holds, typed as text or stored; a dash is zero. Nil when it holds none, or its fonts make
    /// another of it than is stored.
    package static func number(in cell: Cell) -> ExactDecimal? {
        if cell.isMarked, cell.printFault != nil { return nil }
        guard case .text(let typed) = cell.value else { return cell.plainNumber }
        switch TypedQuantity(typed) {
        case .quantity(let value): return value
        case .dash: return .zero
        case .blank, .declined, .placeholder, .percentage, .unreadable: return nil
        }
    }

    /// The number in a cell whose format makes another of it, or an amount in another money; nil in nearly every cell.
    private static func misshown(_ cell: Cell, isProxy: Bool) -> ExactDecimal? {
        guard let number = cell.plainNumber, ShownNumber.misleads(number, under: cell.format, isProxy: isProxy) else {
            return nil
        }
        return number
    }

    /// What a person sees in a cell; what it stores where that is nothing.
    private static func shownText(_ cell: Cell, or stored: String) -> String {
        let shown = PrintedText.singleLine(cell.displayText())
        return shown.isEmpty ? stored : shown
    }

    /// The places the format shows, the number's own under General, and those typed in text: "£16.10" shows two.
    private static func shownPlaces(of value: ExactDecimal, in cell: Cell) -> Int {
        guard case .text(let typed) = cell.value else { return cell.format.shownDecimalPlaces ?? value.decimalPlaces }
        let fraction = typed.drop { $0 != "." }.dropFirst().prefix { $0.isASCII && $0.isNumber }
        return max(value.decimalPlaces, fraction.count)
    }
}

/// A typed quantity in the form's own unit: "40 staff hours" where hours are asked for, and "£500" where pounds are.
enum OwnUnit {
    /// Whether a text that reads as a quantity says it in one way only, so that nobody has to confirm it: a number with
    /// nothing beside it but a plus, a pound sign of an amount in pounds, and words of the measure's own unit. A minus,
    /// brackets, a word such as "million" and any other word are somebody's to look at.
    static func alone(in text: String, unit: MeasureUnit) -> Bool {
        var rest = PrintedText.singleLine(text).lowercased()[...]
        if rest.first == "+" { rest = rest.dropFirst() }
        let sign = rest.prefix { $0 == "£" || $0 == " " }
        guard !sign.contains("£") || unit.family == .pounds else { return false }
        rest = rest.dropFirst(sign.count)
        guard let first = rest.first, first.isASCII, first.isNumber || first == "." else { return false }
        let words = rest.drop { $0.isASCII && ($0.isNumber || ",. ".contains($0)) }.split(separator: " ")
        guard !words.isEmpty else { return true }
        guard !words.contains(where: { ScaleWords.holdsScale(String($0)) }) else { return false }
        let own = UnitWords(unit)
        // "24 people" are not 24 full-time equivalents, though the form may say "no. people FTE".
        guard unit.family != .fullTimeEquivalents || words.contains(where: { names(unit.family, $0) }) else {
            return false
        }
        return words.allSatisfy { own.holds($0) || names(unit.family, $0) }
    }

    private static func names(_ family: UnitFamily, _ word: Substring) -> Bool {
        family != .other && MeasureUnit(String(word)).family == family
    }
}
