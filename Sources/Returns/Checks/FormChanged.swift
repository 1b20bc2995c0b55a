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
            The stamp of a form is made from five columns of its table, row by row: theme, reference, question, units \
            and proxy value. Formulas, totals, headings and the other sheets are locked too, but are not in it. What \
            this return prints in those columns makes another stamp. With the council's workbook at hand \
            the changed cells are named one by one, and a change of letter case or punctuation alone is a note; \
            without it, only that something was changed is certain.
            """,
        fix: "Run the command again with --council and the council's workbook, or ask for the form as it was sent.",
        request: "Enter your answers on the form as the council sent it, and change nothing else.")

    static let definitions = [definition]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        let form = valued.source.issuedForm
        guard let printed = form.stamp, let place = form.stampPlace else { return [] }
        let content = FormStamp(of: valued.source.lines)
        guard FormStamp(printed) != content else { return [] }
        let isUnlikeCouncil = valued.framework.map { FormStamp(of: $0) != content } ?? false
        if isUnlikeCouncil, let framework = valued.framework {
            // Each difference from the framework has a finding of its own, but for those that change no meaning.
            guard FormStamp(printed) == FormStamp(of: framework), !isNamed(in: valued) else { return [] }
        }
        return [
            Finding(
                definition, at: place,
                message: "The form carries the stamp \(printed), but what it prints makes \(content).",
                found: printed, expected: content.description, severity: isUnlikeCouncil ? .note : nil)
        ]
    }

    /// Whether another check says what was changed.
    private static func isNamed(in valued: ValuedReturn) -> Bool {
        let others: [any ReturnCheck.Type] = [
            ThemeChanged.self, WordingChanged.self, UnitChanged.self, ProxyChanged.self, ProxyUnreadable.self,
            ReferenceMalformed.self, DuplicateMeasure.self, MeasureUnknown.self, MeasureLeftOut.self, RowMoved.self,
        ]
        return others.contains { !$0.findings(in: valued).isEmpty }
    }
}
