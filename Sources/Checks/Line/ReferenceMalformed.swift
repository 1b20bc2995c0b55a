import Findings
import SocialValue
import Valuation

/// A row that asks and answers, but whose reference is no measure code.
enum ReferenceMalformed: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "reference-malformed", .stop, .bidder,
        title: "A reference cannot be read",
        meaning: """
            Each row answers one measure, named by its reference: letters, a number and sometimes one more letter, as \
            in NT18 or NT1c. This row has a question or an answer, but its reference does not look like that, so it \
            is not clear which measure it answers.
            """,
        fix: "Put the measure's reference from the council's form back into the cell.",
        request: "Enter the answer beside the measure that it is for.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.lines.filter { $0.line.reference == nil }.map { valuedLine in
            let line = valuedLine.line
            return Finding(
                definition, at: valued.source.location(line.referenceCell), reference: line.referenceText,
                message:
                    "Row \(line.rowNumber): \"\(line.referenceText)\" is not a measure reference like NT18 or NT1c.",
                found: line.referenceText, expected: "a reference like NT18")
        }
    }
}
