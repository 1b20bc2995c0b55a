import Findings
import SpreadsheetModel
import Valuation

/// The form asks for answers by year.
enum AnswersByYear: ReturnCheck {
    static let summed = FindingDefinition(
        "answers-by-year", .check, .council,
        title: "Answers by year were added up",
        meaning: """
            The form has a column of answers for each year and none for the whole contract, so the years were added up. \
            For people in employment (FTE) that gives person-years: somebody employed for three years counts three \
            times, which not every council wants.
            """,
        fix: "See that the council's measures are to be added up over the years.")

    static let disagreeing = FindingDefinition(
        "years-disagree", .stop, .bidder,
        title: "The years do not add up to the answer",
        meaning: """
            The form has an answer for the whole contract and answers by year, and the years do not add up to the \
            whole. The answer for the whole contract was used.
            """,
        fix: "Correct the years or the answer, so that they agree.")

    static let definitions = [summed, disagreeing]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        let headings = valued.source.form.years
        let sums = valued.lines.filter { isSummed($0.line.answer) }
        let disagreeing = valued.lines.compactMap { disagreement($0, in: valued) }
        guard let first = headings.first, !sums.isEmpty else { return disagreeing }
        let listed = headings.map { "\($0.text) (column \($0.cell.columnName))" }.joined(separator: ", ")
        let example = sums.first.map { " \($0.line.label): \(working($0.line.answer))." } ?? ""
        return [
            Finding(
                summed, at: valued.source.location(first.cell),
                message:
                    "\(sums.count == 1 ? "1 answer is" : "\(sums.count) answers are") the sum of \(listed).\(example)",
                found: listed)
        ] + disagreeing
    }

    /// Whether the answer was worked out from several years, rather than given in a cell of its own.
    private static func isSummed(_ answer: Answer) -> Bool {
        answer.state.quantity != nil && answer.years.contains { $0.answer.cell == answer.cell }
    }

    /// "10 + 12 + 2 = 24".
    private static func working(_ answer: Answer) -> String {
        let parts = answer.years.compactMap { $0.answer.state.quantity?.description }
        return parts.joined(separator: " + ") + " = " + (answer.state.quantity?.description ?? "")
    }

    private static func disagreement(_ valuedLine: ValuedLine, in valued: ValuedReturn) -> Finding? {
        let line = valuedLine.line
        guard !line.answer.years.isEmpty, !isSummed(line.answer), let whole = line.answer.state.quantity,
            let sum = YearlyAnswer.total(line.answer.years.compactMap(\.answer.state.quantity)), sum != whole,
            line.answer.years.contains(where: { !$0.answer.state.isWithoutPledge })
        else { return nil }
        return Finding(
            disagreeing, at: valued.source.location(line.answer.cell), reference: line.label,
            message: "The answer to \(line.label) is \(whole), but its years add up to \(sum).",
            found: line.answer.text, expected: sum.description, effect: effect(of: sum, on: valuedLine))
    }

    private static func effect(of sum: ExactDecimal, on line: ValuedLine) -> ExactDecimal? {
        guard let computed = line.computed, let proxy = line.proxy, let product = sum.multiplied(by: proxy.value),
            let other = Money(rounding: product)
        else { return nil }
        return (other - computed).magnitude.pounds
    }
}
