import Findings
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// The form asks for answers by year, or by a part of one.
enum AnswersByYear: ReturnCheck {
    static let summed = FindingDefinition(
        "answers-by-year", .check, .council,
        title: "Answers in several columns were added up",
        meaning: """
            The form has a column of answers for each year, half-year, quarter or month, or for each lot, site or other \
            part, and none for the whole contract, so these were added up. For people in employment (FTE) that gives person-years: somebody employed for three \
            years counts three times, which not every council wants. By quarter or by month they count four or twelve \
            times a year. A year that the headings skip, as from \"Year 1\" to \"Year 3\", is named.
            """,
        fix: "Check that the answers in these columns should be added together.")

    static let disagreeing = FindingDefinition(
        "years-disagree", .stop, .bidder,
        title: "The years do not add up to the answer",
        meaning: """
            The form has an answer for the whole contract and answers by year, half-year, quarter or month, and these do \
            not add up to the whole. The answer for the whole contract was used. The tiny gaps that a \
            spreadsheet's own sums leave are ignored.
            """,
        fix: "Correct the parts or the answer, so that they agree.",
        request: "Enter the figure for the whole contract.")

    static let definitions = [summed, disagreeing]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        let headings = valued.source.form.years
        let sums = valued.lines.filter { isSummed($0.line.answer) }
        let parts = (headings.first?.kind ?? .year).plural
        let disagreeing = valued.lines.compactMap { disagreement($0, parts, in: valued) }
        guard let first = headings.first, !sums.isEmpty else { return disagreeing }
        let listed = headings.listed
        let example = sums.first.map { " \($0.line.label): \(working($0.line.answer))." } ?? ""
        return [
            Finding(
                summed, at: valued.source.location(first.cell),
                message:
                    "\(sums.count == 1 ? "1 answer is" : "\(sums.count) answers are") the sum of \(listed).\(example)"
                    + leftOut(headings) + repeated(first.kind, among: sums),
                found: listed)
        ] + disagreeing
    }

    /// What to say of the periods between the first and the last that no column is for; nothing when there are none.
    private static func leftOut(_ headings: [YearHeading]) -> String {
        let missing = PeriodNumbers.missing(among: headings)
        guard let kind = headings.first?.kind, let last = missing.last else { return "" }
        let others = missing.dropLast().map(String.init).joined(separator: ", ")
        return
            " No column is for \(others.isEmpty ? "\(kind.rawValue) \(last)" : "\(kind.plural) \(others) and \(last)")."
    }

    /// What to say of people who are added up over parts of a year; nothing when none are.
    private static func repeated(_ kind: PeriodKind, among sums: [ValuedLine]) -> String {
        guard kind != .year, kind != .part, let people = sums.first(where: { $0.unit.family == .fullTimeEquivalents })
        else {
            return ""
        }
        return " Somebody employed throughout counts once in every \(kind.rawValue), as in \(people.line.label)."
    }

    /// Whether the answer was worked out from several years, rather than given in a cell of its own.
    private static func isSummed(_ answer: Answer) -> Bool { answer.state.quantity != nil && answer.isSumOfYears }

    /// "10 + 12 + 2 = 24".
    private static func working(_ answer: Answer) -> String {
        let parts = answer.years.compactMap { $0.answer.state.quantity?.description }
        return parts.joined(separator: " + ") + " = " + (answer.state.quantity?.description ?? "")
    }

    /// Columns that hold words alone, as a plan of the work does, state no answers that could differ.
    private static func disagreement(
        _ valuedLine: ValuedLine, _ parts: String, in valued: ValuedReturn
    ) -> Finding? {
        let line = valuedLine.line
        // Percentages of years do not add up to that of the whole.
        guard valuedLine.unit.family != .percent else { return nil }
        let quantities = line.answer.years.compactMap(\.answer.state.quantity)
        guard !quantities.isEmpty, !isSummed(line.answer), let whole = line.answer.state.quantity,
            let sum = PartSum.total(quantities), !PartSum.isDust(between: whole, and: sum, of: quantities),
            line.answer.years.contains(where: { !$0.answer.state.isWithoutPledge })
        else { return nil }
        return Finding(
            disagreeing, at: valued.source.location(line.answer.cell), reference: line.label,
            message: "The answer to \(line.label) is \(whole), but its \(parts) add up to \(sum).",
            found: line.answer.text, expected: sum.description,
            effect: valuedLine.effect(of: sum, times: valuedLine.proxy))
    }
}

extension [YearHeading] {
    /// "Year 1 (column F), Year 2 (column G)".
    var listed: String { map { "\($0.text) (column \($0.cell.columnName))" }.joined(separator: ", ") }
}
