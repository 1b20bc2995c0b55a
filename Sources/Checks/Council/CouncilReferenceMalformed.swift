import CouncilFramework
import Findings
import Vocabulary

/// A row of the council's table whose reference is no measure code.
enum CouncilReferenceMalformed: CouncilCheck, SingleFinding {
    static let definition = FindingDefinition(
        "council-reference-malformed", .stop, .council,
        title: "A reference in the council's workbook cannot be read",
        meaning: """
            Answers find their measure by its reference: letters, a number and sometimes one more letter, as in NT18 \
            or NT1c. A measure with a reference that does not look like that, has something else in the cell, or is \
            missing, can never be answered.
            """,
        fix: "Write the reference like NT18 or NT1c.")

    static func finding(of note: CouncilNote) -> Finding? {
        guard case .referenceMalformed(let text, let question) = note.subject else { return nil }
        let subject = question.isEmpty ? "The row" : "The row \"\(Excerpt.of(question))\""
        return Finding(
            definition, at: note.location, reference: text.isEmpty ? nil : text,
            message: text.isEmpty
                ? "\(subject) has no reference, so its measure was left out."
                : "\"\(Excerpt.of(text))\" is not a measure reference like NT18 or NT1c.",
            found: text.isEmpty ? nil : text, expected: "a reference like NT18")
    }
}
