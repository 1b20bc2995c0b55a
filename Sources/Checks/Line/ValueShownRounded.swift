import Findings
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// A proxy value, a stated value or a total of which the cell shows fewer places than it stores.
enum ValueShownRounded: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "value-shown-rounded", .check, .bidder,
        title: "A value is shown rounded",
        meaning: """
            The number format of the cell leaves decimals out, so it shows another figure than it stores. A proxy value \
            that is shown so roughly that its line comes to another value, such as 0.963812 as 0.96, is reported at its cell \
            where the return's own proxy values are used. Stated values and totals that are shown without their pence are \
            listed in one note. The stored figures were used.
            """,
        fix: "Show all decimals of the figure, or enter the right figure.")

    private static let mostListed = 20

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.lines.compactMap { proxy($0, in: valued.source) } + note(amounts(in: valued), in: valued.source)
    }

    private static func proxy(_ valuedLine: ValuedLine, in source: Return) -> Finding? {
        let line = valuedLine.line
        guard valuedLine.proxySource == .return, !valuedLine.isRecordOnly, let proxy = line.proxy.proxy,
            let rounding = ShownRounding(of: proxy.value, to: proxy.value.rounded(toPlaces: proxy.shownPlaces)),
            let answer = line.answer.state.quantity, let effect = rounding.hidden.multiplied(by: answer)?.magnitude,
            effect > ShownRounding.explained(answer, proxy)
        else { return nil }
        let shown = proxy.value.rounded(toPlaces: proxy.shownPlaces)
        return Finding(
            definition, at: source.location(line.proxy.cell), reference: line.label,
            message: "\(line.label)'s proxy value shows as \(Excerpt.of(shown)), but the cell has "
                + "\(Excerpt.of(proxy.value)). We used the figure in the cell.",
            found: line.proxy.text, expected: proxy.value.description, severity: rounding.isSlight ? .note : nil,
            effect: Money(rounding: effect)?.pounds)
    }

    /// An amount whose cell hides more of it than rounding explains.
    private struct Rounded {
        let label: String
        let reference: String?
        let cell: CellReference?
        let shown: ExactDecimal
        let stored: Money
    }

    private static func amounts(in valued: ValuedReturn) -> [Rounded] {
        let lines = valued.lines.flatMap { valuedLine -> [Rounded] in
            let line = valuedLine.line
            let bound = valuedLine.proxy.flatMap { proxy in
                line.answer.state.quantity.map { ShownRounding.explained($0, proxy) }
            }
            let all = (line.stated.isSumOfYears ? [] : [line.stated]) + line.stated.years.map(\.amount)
            return all.compactMap {
                rounded($0, line.label, reference: line.label, beyond: bound ?? ShownRounding.halfPenny)
            }
        }
        let sums = valued.source.subtotals.map { ($0.label, $0.amount) } + [("the total", valued.source.statedTotal)]
        return lines + sums.compactMap { rounded($1, $0, reference: nil, beyond: ShownRounding.halfPenny) }
    }

    private static func rounded(
        _ amount: StatedAmount, _ label: String, reference: String?, beyond bound: ExactDecimal
    ) -> Rounded? {
        guard let shown = amount.shownRounded, let stored = amount.amount,
            let rounding = ShownRounding(of: stored.pounds, to: shown), rounding.hidden > bound
        else { return nil }
        return Rounded(label: label, reference: reference, cell: amount.cell, shown: shown, stored: stored)
    }

    /// One note for all; at its cell where there is one alone.
    private static func note(_ amounts: [Rounded], in source: Return) -> [Finding] {
        guard let first = amounts.first else { return [] }
        let isOne = amounts.count == 1
        let more = amounts.count > mostListed ? " and \(amounts.count - mostListed) more" : ""
        let listed = amounts.prefix(mostListed).map { amount in
            "\(Excerpt.of(amount.label))\(amount.cell.map { " in \($0)" } ?? "") (\(Excerpt.of(amount.shown)) for "
                + "\(amount.stored.displayText))"
        }.joined(separator: ", ")
        return [
            Finding(
                definition, at: source.location(isOne ? first.cell : nil), reference: isOne ? first.reference : nil,
                message: "\(amounts.count) \(isOne ? "value is" : "values are") shown rounded, and the cells hold the "
                    + "full amounts, which we used: \(listed)\(more).",
                severity: .note, fix: "Nothing has to be done.")
        ]
    }
}
