import Findings
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// An answer that holds something, but no quantity.
enum AnswerNotAQuantity: ReturnCheck {
    static let unreadable = FindingDefinition(
        "answer-unreadable", .stop, .bidder,
        title: "An answer is not a quantity",
        meaning: """
            The answer is text that cannot be read as one quantity without guessing, such as "TBC", "24-30", "Yes" or \
            "12,50", or it is in another unit than the measure's. Text such as "1.234" can be read as two numbers, \
            because some people write a dot between thousands. The text may also have an invisible character in it. Or \
            the cell stores a plain number, but its number format shows another number or unit: 6.5 as "£6.5m", or \
            0.65 as 65% where pounds are asked for. We do not guess: the line is left out of the computed total.
            """,
        fix: "Enter the answer as one number in the measure's unit.")

    static let date = FindingDefinition(
        "answer-is-date", .stop, .bidder,
        title: "An answer is a date",
        meaning: """
            Spreadsheets turn some entries into dates: 1/4, meant as a quarter, becomes 1 April. The number stored \
            for a date counts days, so it is not the answer.
            """,
        fix: "Enter the answer as a plain number, such as 0.25.")

    static let cellError = FindingDefinition(
        "answer-is-error", .stop, .bidder,
        title: "An answer shows an error",
        meaning: """
            The formula in the cell failed, so the cell shows an error such as #REF! or #N/A instead of an answer.
            """,
        fix: "Replace the formula with the number you mean.")

    static let withoutValue = FindingDefinition(
        "answer-formula-without-value", .stop, .bidder,
        title: "An answer is a formula without a value",
        meaning: """
            The cell has a formula, but the program that saved the file stored no result for it. Taking the result \
            as zero would lose the pledge.
            """,
        fix: "Open the return in Excel, save it again and send that file, or type the number.",
        request: "Type the number you mean.")

    static let definitions = [unreadable, date, cellError, withoutValue]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.lines.compactMap { valuedLine in
            let line = valuedLine.line
            // What its fonts do to an answer is told by another check.
            guard line.answer.printFault == nil, let (definition, what, fix) = verdict(valuedLine) else { return nil }
            // What is only recorded is no error, whatever words it is recorded in.
            return Finding(
                definition, at: valued.source.location(line.answer.cell), reference: line.label,
                message: "The answer to \(line.label) is \(what)\(dateSystem(of: line.answer, in: valued))",
                found: line.answer.text, expected: expectation(valuedLine.unit),
                severity: valuedLine.isRecordOnly ? .note : nil, fix: fix)
        }
    }

    /// What is said of a day in a workbook that counts them otherwise than most do.
    private static func dateSystem(of answer: Answer, in valued: ValuedReturn) -> String {
        guard answer.state == .date, valued.source.form.dateFrom1904 != nil else { return "" }
        return " The workbook counts its days from 1904, so a date copied from another is four years and a day off."
    }

    /// What is told of an answer, and what is to be done where the kind of finding does not say it; nil when all is well.
    private static func verdict(_ valuedLine: ValuedLine) -> (FindingDefinition, what: String, fix: String?)? {
        let line = valuedLine.line
        let quoted = line.answer.text.map { "\"\(Excerpt.of($0))\"" } ?? "nothing"
        let unvalued =
            valuedLine.isRecordOnly ? "; the measure is only recorded." : ", so the line has no value yet."
        switch line.answer.state {
        case .text where line.answer.stored != nil && line.answer.isPercentage:
            let stored = line.answer.stored.map(Excerpt.of) ?? ""
            let asked = valuedLine.unit.text.isEmpty ? "a number" : Excerpt.of(valuedLine.unit.text)
            return (
                unreadable,
                "\(quoted), a percentage, but \(line.label) asks for \(asked)\(unvalued) The cell stores \(stored).",
                "Enter the answer as one number in the measure's unit, not as a percentage."
            )
        case .text where line.answer.stored != nil:
            let stored = line.answer.stored.map(Excerpt.of) ?? ""
            return (
                unreadable,
                "\(quoted), but the cell stores \(stored), which its number format shows otherwise\(unvalued)",
                "Enter the answer as one number in the measure's unit, in a cell whose number format adds nothing to it."
            )
        case .text:
            let reason = reason(valuedLine)
            let offer = reason.offer.map { " It may mean \($0)." } ?? ""
            return (unreadable, "\(quoted), \(reason.cause)\(unvalued)\(offer)", reason.fix)
        case .date:
            guard let day = line.answer.date else { return (date, "\(quoted), which is a time\(unvalued)", nil) }
            let offer = DateSuggestion(day, shownAs: line.answer.text).map { " " + $0.sentence } ?? ""
            return (date, "the date \(day.spokenText)\(unvalued)\(offer)", nil)
        case .error: return (cellError, "\(quoted), which is a cell error\(unvalued)", nil)
        case .formulaWithoutValue: return (withoutValue, "a formula without a stored value\(unvalued)", nil)
        case .number, .zero, .blank, .dash, .declined: return nil
        }
    }

    private static func reason(_ line: ValuedLine) -> UnreadableAnswer {
        let answer = line.line.answer
        if line.unit.family == .percent, answer.isSumOfYears, answer.years.allSatisfy({ $0.answer.state != .text }) {
            return .severalPercentages
        }
        return UnreadableAnswer(unreadableText(answer), unit: line.unit, label: line.line.label)
    }

    /// The text of the cell that could not be read: of several years, the one at fault.
    private static func unreadableText(_ answer: Answer) -> String {
        answer.years.first { $0.answer.cell == answer.cell }?.answer.text ?? answer.text ?? ""
    }

    private static func expectation(_ unit: MeasureUnit) -> String {
        unit.text.isEmpty ? "a number" : "a number (\(unit.text))"
    }
}
