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
            The stamp of a form is made, among others, from five columns of its table, row by row: theme, reference, \
            question, units and proxy value. What this return prints in those columns makes another stamp. With the \
            council's workbook at hand the changed cells are named one by one, and a change of letter case or \
            punctuation alone is a note; without it, the rows are named where the form still has a stamp for \
            each, and else it is only certain that something was changed.
            """,
        fix: "Run the command again with --council and the council's workbook, or ask for the form as it was sent.",
        request: "Enter your answers on the form as the council sent it, and change nothing else.")

    static let definitions = [definition]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        let form = valued.source.issuedForm
        guard let printed = form.stamp, let place = form.stampPlace else { return [] }
        let content = FormStamp(of: valued.source.lines)
        let stamp = FormStamp(printed)
        guard stamp?.hasMeasures(of: content) != true else { return [] }
        let council = valued.framework.map { FormStamp(of: $0) }
        let isUnlikeCouncil = council.map { !$0.hasMeasures(of: content) } ?? false
        if isUnlikeCouncil, let council {
            // Each difference from the framework has a finding of its own, but for those that change no meaning.
            guard stamp?.hasMeasures(of: council) == true, !isNamed(in: valued) else { return [] }
        }
        if council == nil, case let rows = rows(in: valued), !rows.isEmpty { return rows }
        let made = (stamp?.withMeasures(of: content) ?? content).description
        return [
            Finding(
                definition, at: place,
                message: "The form carries the stamp \(printed), but what it prints makes \(made).",
                found: printed, expected: made, severity: isUnlikeCouncil ? .note : nil)
        ]
    }

    /// The rows that are told to be changed by the stamps of rows that the form was sent with.
    private static func rows(in valued: ValuedReturn) -> [Finding] {
        let stamps = valued.source.issuedForm.printed?.instructions?.rowStamps ?? []
        return RowChange.all(valued.source.lines, stamps: stamps).map { change in
            Finding(
                definition, at: valued.source.location(change.line.referenceCell), reference: change.line.label,
                message: change.message)
        }
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
