import Findings
import SpreadsheetModel
import Valuation

/// A row of the council's table whose reference is no measure code.
enum CouncilReferenceMalformed: CouncilCheck {
    static let definition = FindingDefinition(
        "council-reference-malformed", .stop, .council,
        title: "A reference in the council's workbook cannot be read",
        meaning: """
            Answers find their measure by its reference: letters, a number and sometimes one more letter, as in NT18 \
            or NT1c. A measure with a reference that does not look like that, has something else in the cell, or is \
            missing, can never be answered.
            """,
        fix: "Write the reference like NT18 or NT1c.")

    static let definitions = [definition]

    /// - Parameters:
    ///   - text: the cell's text; empty for a blank cell.
    ///   - question: the question of its row, which names it where there is no text.
    static func finding(_ text: String, question: String, at location: CellLocation) -> Finding {
        let subject = question.isEmpty ? "The row" : "The row \"\(Excerpt.of(question))\""
        return Finding(
            definition, at: location, reference: text.isEmpty ? nil : text,
            message: text.isEmpty
                ? "\(subject) has no reference, so its measure was left out."
                : "\"\(Excerpt.of(text))\" is not a measure reference like NT18 or NT1c.",
            found: text.isEmpty ? nil : text, expected: "a reference like NT18")
    }

    /// Whether a reference cell holds more than its reference: "NT-3x?". Words behind the code are the measure's title,
    /// as some councils print them.
    static func isMore(_ line: ReturnLine, than reference: MeasureReference) -> Bool {
        guard let rest = MeasureReference.leading(in: line.referenceText)?.rest, !rest.isEmpty else { return false }
        // Where the table has no questions of their own, what stands behind the code is the question.
        let leastWords = line.questionCell == line.referenceCell ? 1 : 2
        return rest.split(whereSeparator: \.isWhitespace).count { $0.count(where: \.isLetter) > 1 } < leastWords
    }
}
