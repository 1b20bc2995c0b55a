import Findings
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// An answer that is text, or a percentage, but plainly a quantity.
enum AnswerReadFromText: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "answer-read-from-text", .check, .bidder,
        title: "An answer was read out of text",
        meaning: """
            The cell does not store a plain number, but its text is clearly one, such as "£6.5m" or "24 people". \
            The number was used. A spreadsheet's own sums leave such cells out. A number that is typed as text alone, or \
            with the form's own unit, such as "32", "£500" or "40 hours", needs no question: all of a return's are listed \
            in one note.
            """,
        fix: "Check the number. If it is right, type it as a plain number next time.")

    /// The units whose answers on the template are no plain numbers.
    private static let formAsks: Set<UnitFamily> = [.percent, .yesOrNo]
    private static let mostListed = 50
    private static let noteFix = "You do not need to do anything. Next time, type a plain number."

    static func findings(in valued: ValuedReturn) -> [Finding] {
        let read = valued.lines.filter { valuedLine in
            let answer = valuedLine.line.answer
            guard answer.state.quantity != nil, answer.interpretation != nil else { return false }
            // The template itself asks for a percentage, or for a word from its list.
            return !valued.source.issuedForm.isTemplate || !formAsks.contains(valuedLine.unit.family)
        }.map(\.line)
        return note(read.filter(\.answer.isPlainText), in: valued.source)
            + read.filter { !$0.answer.isPlainText }.map { question($0, in: valued.source) }
    }

    private static func question(_ line: ReturnLine, in source: Return) -> Finding {
        let text = line.answer.text ?? ""
        return Finding(
            definition, at: source.location(line.answer.cell), reference: line.label,
            message: "The answer to \(line.label) is \"\(Excerpt.of(text))\": \(line.answer.interpretation ?? "").",
            found: text, expected: line.answer.state.quantity?.description)
    }

    /// One note for all answers that nobody has to confirm; at its cell where there is one alone.
    private static func note(_ lines: [ReturnLine], in source: Return) -> [Finding] {
        guard let first = lines.first else { return [] }
        guard lines.count > 1 else {
            let text = first.answer.text ?? ""
            let quoted = isBare(first) ? "" : ", \"\(Excerpt.of(text))\""
            let space = oddSpace(in: text).map { " It has a \($0) in it." } ?? ""
            return [
                Finding(
                    definition, at: source.location(first.answer.cell), reference: first.label,
                    message:
                        "\(first.label)'s answer is typed as text\(quoted). We read it as \(number(first)).\(space)",
                    found: text, expected: first.answer.state.quantity?.description, severity: .note, fix: noteFix)
            ]
        }
        let more = lines.count > mostListed ? " and \(lines.count - mostListed) more" : ""
        let listed = lines.prefix(mostListed).map(item).joined(separator: ", ") + more
        return [
            Finding(
                definition, at: source.location(nil),
                message: "\(lines.count) answers are typed as text, and we read the numbers in them: \(listed).",
                severity: .note, fix: noteFix)
        ]
    }

    /// "NT1 in F11 ("24 FTE", read as 24)", "NT3 in F12 (32)".
    private static func item(_ line: ReturnLine) -> String {
        let text = line.answer.text ?? ""
        let place = line.answer.cell.map { " in \($0)" } ?? ""
        let read = isBare(line) ? number(line) : "\"\(Excerpt.of(text))\", read as \(number(line))"
        return "\(line.label)\(place) (\(read)\(oddSpace(in: text).map { ", with a \($0)" } ?? ""))"
    }

    private static func number(_ line: ReturnLine) -> String { line.answer.state.quantity.map(Excerpt.of) ?? "" }

    /// Whether the cell holds digits and nothing else that has to be quoted.
    private static func isBare(_ line: ReturnLine) -> Bool {
        !line.answer.isSumOfYears && TypedQuantity.isPlainNumber(line.answer.text ?? "")
    }

    private static func oddSpace(in text: String) -> String? {
        InvisibleCharacters.firstOddSpace(in: text).map { "\($0.name)" }
    }
}
