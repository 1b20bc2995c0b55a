import Findings
import Forms
import SpreadsheetModel
import Valuation

/// The form a return was filled in on is not the one that the council's workbook makes.
enum FormEditionDiffers: ReturnCheck {
    static let definition = FindingDefinition(
        "form-edition-differs", .stop, .bidder,
        title: "The return is on another edition of the form",
        meaning: """
            A form carries a stamp made from its measures, units and proxy values. The stamp of this return is not the \
            one of the council's workbook, and the form prints something else than the workbook: it is an older form, \
            or one of another tender. Answers may have been given to other questions.
            """,
        fix: "Fill in the form that the council sent with this tender.")

    static let definitions = [definition]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        let form = valued.source.issuedForm
        guard let framework = valued.framework, let place = form.stampPlace, let printed = form.stamp else { return [] }
        let expected = FormStamp(of: framework)
        guard FormStamp(printed) != expected, FormStamp(of: valued.source.lines) != expected else { return [] }
        return [
            Finding(
                definition, at: place,
                message: "The form carries the stamp \(printed); the council's form has \(expected).",
                found: printed, expected: expected.description)
        ]
    }
}
