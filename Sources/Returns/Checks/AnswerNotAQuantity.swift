import Findings
import SpreadsheetModel
import Valuation

/// An answer that holds something, but no quantity.
enum AnswerNotAQuantity: ReturnCheck {
    static let unreadable = FindingDefinition(
        "answer-unreadable", .stop, .bidder,
        title: "An answer is not a quantity",
        meaning: """
            The answer is text that cannot be read as one quantity without guessing, such as "TBC", "24-30", "Yes" or \
            "12,50", or it names another unit than the measure's. Text such as "1.234" can be read as two numbers, as \
            some people write a dot at thousands. Nothing is guessed: the line is left out of the computed total.
            """,
        fix: "Enter the answer as one number in the measure's unit.")

    static let date = FindingDefinition(
        "answer-is-date", .stop, .bidder,
        title: "An answer is a date",
        meaning: """
            Spreadsheets turn some typing into dates: 1/4, meant as a quarter, becomes 1 April. The number behind a \
            date is a count of days and not the answer.
            """,
        fix: "Enter the answer as a plain number, such as 0.25.")

    static let cellError = FindingDefinition(
        "answer-is-error", .stop, .bidder,
        title: "An answer is a cell error",
        meaning: "The cell's formula failed, so the cell shows an error such as #REF! or #N/A in place of an answer.",
        fix: "Replace the formula by the number that is meant.")

    static let withoutValue = FindingDefinition(
        "answer-formula-without-value", .stop, .bidder,
        title: "An answer is a formula without a value",
        meaning: """
            The cell holds a formula, but the program that saved the file stored no result for it. Taking the result \
            for zero would lose the pledge.
            """,
        fix: "Open the return in Excel, save it again and send that file, or type the number.")

    static let definitions = [unreadable, date, cellError, withoutValue]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.lines.compactMap { valuedLine in
            let line = valuedLine.line
            guard let (definition, what, fix) = verdict(line) else { return nil }
            return Finding(
                definition, at: valued.source.location(line.answer.cell), reference: line.label,
                message: "The answer to \(line.label) is \(what)",
                found: line.answer.text, expected: expectation(line.unit), fix: fix)
        }
    }

    /// What is told of an answer, and what is to be done where the kind of finding does not say it; nil when all is well.
    private static func verdict(_ line: ReturnLine) -> (FindingDefinition, what: String, fix: String?)? {
        let quoted = line.answer.text.map { "\"\(Excerpt.of($0))\"" } ?? "nothing"
        let unvalued = "so the line has no value yet."
        switch line.answer.state {
        case .text:
            let reason = UnreadableAnswer(unreadableText(line.answer), unit: line.unit, label: line.label)
            let offer = reason.offer.map { " It may mean \($0)." } ?? ""
            return (unreadable, "\(quoted), \(reason.cause), \(unvalued)\(offer)", reason.fix)
        case .date:
            guard let day = line.answer.date else { return (date, "\(quoted), which is a time, \(unvalued)", nil) }
            let offer = DateSuggestion(day).map { " " + $0.sentence } ?? ""
            return (date, "the date \(day.spokenText), \(unvalued)\(offer)", nil)
        case .error: return (cellError, "\(quoted), which is a cell error, \(unvalued)", nil)
        case .formulaWithoutValue: return (withoutValue, "a formula without a stored value, \(unvalued)", nil)
        case .number, .zero, .blank, .dash, .declined: return nil
        }
    }

    /// The text of the cell that could not be read: of several years, the one at fault.
    private static func unreadableText(_ answer: Answer) -> String {
        answer.years.first { $0.answer.cell == answer.cell }?.answer.text ?? answer.text ?? ""
    }

    private static func expectation(_ unit: MeasureUnit) -> String {
        unit.text.isEmpty ? "a number" : "a number (\(unit.text))"
    }
}
