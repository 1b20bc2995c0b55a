import Findings
import SpreadsheetModel

/// A row of the council's table whose reference is no measure code.
enum CouncilReferenceMalformed: CouncilCheck {
    static let definition = FindingDefinition(
        "council-reference-malformed", .stop, .council,
        title: "A reference of the council's workbook cannot be read",
        meaning: """
            Answers find their measure by its reference: letters, a number and sometimes one more letter, as in NT18 \
            or NT1c. A measure whose reference is not of that form can never be answered.
            """,
        fix: "Write the reference like NT18 or NT1c.")

    static let definitions = [definition]

    static func finding(_ text: String, at location: CellLocation) -> Finding {
        Finding(
            definition, at: location, reference: text,
            message: "\"\(text)\" is not a measure reference like NT18 or NT1c.", found: text,
            expected: "a reference like NT18")
    }
}
