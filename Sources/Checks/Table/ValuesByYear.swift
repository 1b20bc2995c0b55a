import Findings
import SocialValue
import SpreadsheetModel
import Valuation

/// The form states values by year or a part of one, or has such columns that may be anything.
enum ValuesByYear: ReturnCheck {
    static let summed = FindingDefinition(
        "values-by-year", .note, .tool,
        title: "Stated values by year were added up",
        meaning: """
            The form has a column of pledged values for each year, half-year, quarter or month and none for the whole \
            contract, so these were added up and their sum is compared with answer × proxy.
            """,
        fix: "Nothing needs doing.")

    static let disagreeing = FindingDefinition(
        "value-years-disagree", .stop, .bidder,
        title: "The values by year do not add up to the stated value",
        meaning: """
            The form states a value for the whole contract and values by year, half-year, quarter or month, and these do \
            not add up to the whole. The value for the whole contract was used. Half a penny for each part is left to \
            rounding.
            """,
        fix: "Correct the parts or the value, so that they agree.",
        request: "Confirm your answer for the whole contract.")

    static let unclear = FindingDefinition(
        "years-unclear", .check, .council,
        title: "Columns by year were not read",
        meaning: """
            Several columns are headed with the same year or quarter, or there are quarters beside years that they may be \
            parts of. Only those under a heading for answers were read as answers; the headings of the others do not say \
            what is in them.
            """,
        fix: "Check what is in the columns. If they are answers, ask for a return that says so in the headings.")

    static let definitions = [summed, disagreeing, unclear]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        let form = valued.source.form
        return added(form.valueYears, in: valued) + notRead(form.unclearYears, in: valued)
            + valued.lines.compactMap { disagreement($0, in: valued) }
    }

    private static func added(_ years: [YearHeading], in valued: ValuedReturn) -> [Finding] {
        let sums = valued.lines.filter(\.line.stated.isSumOfYears)
        guard let first = years.first, let example = sums.first, let sum = example.stated else { return [] }
        let listed = years.listed
        let parts = example.line.stated.years.compactMap { $0.amount.amount?.displayText }.joined(separator: " + ")
        return [
            Finding(
                summed, at: valued.source.location(first.cell),
                message:
                    "\(sums.count == 1 ? "1 stated value is" : "\(sums.count) stated values are") the sum of \(listed). \(example.line.label): \(parts) = "
                    + "\(sum.displayText).",
                found: listed)
        ]
    }

    private static func notRead(_ years: [YearHeading], in valued: ValuedReturn) -> [Finding] {
        guard let first = years.first else { return [] }
        let listed = years.listed
        return [
            Finding(
                unclear, at: valued.source.location(first.cell),
                message: "\(listed) have figures, and their headings do not say what they are. They were not read.",
                found: listed, expected: "one column of answers for each year")
        ]
    }

    private static func disagreement(_ valuedLine: ValuedLine, in valued: ValuedReturn) -> Finding? {
        let line = valuedLine.line
        let amounts = line.stated.years.compactMap(\.amount.amount)
        let parts = (valued.source.form.valueYears.first?.kind ?? .year).plural
        let sum = amounts.total()
        guard let whole = line.stated.amount, !amounts.isEmpty, !line.stated.isSumOfYears,
            !RoundingTolerance.explains(whole, sum: sum, ofParts: amounts.count),
            !line.stated.years.contains(where: \.amount.isUnreadable)
        else { return nil }
        return Finding(
            disagreeing, at: valued.source.location(line.stated.cell), reference: line.label,
            message: "\(line.label) states \(whole.displayText), but its \(parts) add up to \(sum.displayText).",
            found: whole.displayText, expected: sum.displayText, effect: (whole - sum).magnitude.pounds)
    }
}
