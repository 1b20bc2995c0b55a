import Findings
import Forms
import SpreadsheetModel
import Valuation

/// What a form prints is not what its stamp was made from, and no other check can say which cell it is.
enum FormChanged: ReturnCheck {
    static let definition = FindingDefinition(
        "form-changed", .stop, .bidder,
        title: "A locked part of the form was changed",
        meaning: """
            The stamp of a form is made from everything that is locked in it: themes, references, questions, units and \
            proxy values, row by row. What this return prints makes another stamp. With the council's workbook at hand \
            the changed cells are named one by one; without it, only that something was changed is certain.
            """,
        fix: "Run the command again with --council and the council's workbook, or ask for the form as it was sent.")

    static let definitions = [definition]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        let form = valued.source.issuedForm
        guard let printed = form.stamp, let place = form.stampPlace else { return [] }
        let content = FormStamp(of: valued.source.lines)
        guard FormStamp(printed) != content else { return [] }
        // With a framework, each difference from it has a finding of its own; what is left is a stamp typed over.
        if let framework = valued.framework, FormStamp(of: framework) != content { return [] }
        return [
            Finding(
                definition, at: place,
                message: "The form carries the stamp \(printed), but what it prints makes \(content).",
                found: printed, expected: content.description)
        ]
    }
}
