import Findings
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// Rows of the form that nobody sees.
enum HiddenRows: ReturnCheck {
    static let answered = FindingDefinition(
        "hidden-answer", .stop, .bidder,
        title: "A hidden row has an answer",
        meaning: """
            The row of a measure is hidden and has an answer or a value, or a hidden row between the measures has a \
            figure and names none. Only visible rows are read, so it is left out of the computed total, although a total \
            in the form may include it. More than five such rows are reported together, because a filter that was left \
            on hides many.
            """,
        fix: "Unhide the row if you make this pledge, or delete it, and send the return again.",
        request: "Enter the answer if you make this pledge.")

    static let unanswered = FindingDefinition(
        "hidden-rows", .note, .bidder,
        title: "Rows are hidden",
        meaning: "The form has hidden rows without an answer. They were not read.",
        fix: "Check the rows, unless the form is known to hide them.",
        request: "Unhide the rows, or delete them.")

    static let definitions = [answered, unanswered]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        let rows = valued.source.form.hiddenRows
        let answers = rows.compactMap(\.answeredLine)
        let found =
            answers.count > mostSingly ? [filtered(answers, in: valued)] : answers.map { finding($0, in: valued) }
        let figures = rows.filter { $0.answeredLine == nil }.compactMap(\.figure)
        let strays =
            figures.count > mostSingly ? [several(figures, in: valued)] : figures.map { finding($0, in: valued) }
        let others = rows.filter { $0.answeredLine == nil && $0.figure == nil }.map { String($0.rowNumber) }
        guard !others.isEmpty else { return found + strays }
        let listed = others.prefix(12).joined(separator: ", ") + (others.count > 12 ? " and more" : "")
        let message =
            others.count == 1
            ? "Row \(listed) is hidden and was not read." : "Rows \(listed) are hidden and were not read."
        return found + strays + [Finding(unanswered, at: valued.source.location(nil), message: message)]
    }

    /// How many hidden answers are told one by one.
    private static let mostSingly = 5

    private static func filtered(_ lines: [ReturnLine], in valued: ValuedReturn) -> Finding {
        let stated = lines.compactMap(\.stated.amount).total().magnitude.pounds
        let listed = lines.prefix(6).map(\.label).joined(separator: ", ") + (lines.count > 6 ? " and more" : "")
        return Finding(
            answered, at: valued.source.location(lines.first?.referenceCell),
            message: "\(lines.count) rows with answers to measures are hidden (\(listed)) and were not read. A "
                + "filter may have been left on.",
            found: "\(lines.count) hidden answers", expected: "visible rows",
            fix: "Clear the filter or unhide the rows, and send the return again.", effect: stated.isZero ? nil : stated
        )
    }

    private static func finding(_ line: ReturnLine, in valued: ValuedReturn) -> Finding {
        Finding(
            answered, at: valued.source.location(line.referenceCell), reference: line.label,
            message: "Row \(line.rowNumber) is hidden. It \(what(line)) for \(line.label), which was not read.",
            found: line.answer.text ?? line.stated.text, expected: "a visible row, or none",
            effect: line.stated.amount?.magnitude.pounds)
    }

    private static func finding(_ figure: UnmatchedAnswer, in valued: ValuedReturn) -> Finding {
        Finding(
            answered, at: valued.source.location(figure.cell),
            message: "Row \(figure.cell.rowNumber) is hidden. It \(figure.isValue ? "states" : "answers") "
                + "\"\(Excerpt.of(figure.text))\" and names no measure. It was not read.",
            found: figure.text, expected: "a visible row of a measure, or none", effect: figure.stated?.magnitude.pounds
        )
    }

    private static func several(_ figures: [UnmatchedAnswer], in valued: ValuedReturn) -> Finding {
        let stated = figures.compactMap(\.stated).total().magnitude.pounds
        let listed = figures.prefix(12).map { String($0.cell.rowNumber) }.joined(separator: ", ")
        return Finding(
            answered, at: valued.source.location(figures.first?.cell),
            message: "\(figures.count) hidden rows have figures and name no measure (rows \(listed)"
                + "\(figures.count > 12 ? " and more" : "")). They were not read.",
            found: "\(figures.count) hidden figures", expected: "visible rows of measures, or none",
            effect: stated.isZero ? nil : stated)
    }

    private static func what(_ line: ReturnLine) -> String {
        if let text = line.answer.text { return "answers \"\(PrintedText.singleLine(text))\"" }
        return "states \"\(line.stated.text ?? "")\""
    }
}
