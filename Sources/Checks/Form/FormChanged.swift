import Findings
import Forms
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// What a form prints is not what its stamp was made from, and no other check can say which cell it is.
enum FormChanged: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "form-changed", .stop, .bidder,
        title: "A locked part of the form was changed",
        meaning: """
            The form has a code that is worked out from five columns of its table, row by row: theme, reference, \
            question, units and proxy value. The contents of this return give a different code. With the council's \
            workbook, each changed cell is named, and a change of capitals or punctuation alone is a note at its \
            cell. Without it, the changed rows are named where the form still has a code for each row; otherwise we \
            know only that something was changed.
            """,
        fix: """
            Run the command again with --council and the council's workbook, or ask the bidder for the form as it was \
            sent.
            """,
        request: "Enter your answers on the form as we sent it, and change nothing else.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        let spellings = spellings(in: valued)
        let form = valued.source.issuedForm
        guard let printed = form.stamp, let place = form.stampPlace else { return spellings }
        let content = FormStamp(of: valued.source.lines)
        let stamp = LockedForm(valued)?.stamp ?? FormStamp(printed)
        guard stamp?.hasMeasures(of: content) != true else { return spellings }
        let council = valued.framework.map { FormStamp(of: $0) }
        let isUnlikeCouncil = council.map { !$0.hasMeasures(of: content) } ?? false
        if isUnlikeCouncil, let council {
            // Each difference from the framework has a finding of its own, here or by another check.
            guard spellings.isEmpty, stamp?.hasMeasures(of: council) == true, others(in: valued).isEmpty else {
                return spellings
            }
        }
        if council == nil, case let rows = rows(in: valued), !rows.isEmpty { return rows }
        let made = (stamp?.withMeasures(of: content) ?? content).description
        return [
            Finding(
                definition, at: place,
                message: "The form's code is \(printed), but its contents give \(made).",
                found: printed, expected: made, severity: isUnlikeCouncil ? .note : nil, fix: fix(valued))
        ]
    }

    /// What an officer does who has given the council's workbook already.
    private static func fix(_ valued: ValuedReturn) -> String? {
        valued.framework == nil ? nil : "Ask the bidder for the form as it was sent."
    }

    /// Cells of the council's own form that say what the council's do, but in other letters or signs.
    private static func spellings(in valued: ValuedReturn) -> [Finding] {
        guard valued.framework != nil, !FormEditionDiffers.isOfOtherMeasures(valued) || !rowStamps(valued).isEmpty,
            valued.source.issuedForm.stamp != nil || LockedForm(valued) != nil
        else { return [] }
        let asSent = RowsAsSent(valued)
        // A row that is told to be another in meaning needs no note on its letters.
        let told = Set(others(in: valued).compactMap(\.location.cell?.row))
        return valued.lines.flatMap { valuedLine -> [Finding] in
            let line = valuedLine.line
            guard let measure = valuedLine.measure, !asSent.contains(line), !told.contains(line.rowNumber - 1) else {
                return []
            }
            let parts = [
                ("theme", line.themeCell, line.theme, measure.theme),
                ("reference", line.referenceCell, line.label, measure.reference.text),
                ("question", line.questionCell, line.question, measure.question),
                ("unit", line.unitCell, line.unit.text, measure.unit.text),
            ]
            return parts.compactMap { name, cell, found, expected in
                guard let cell, PrintedText.singleLine(found) != PrintedText.singleLine(expected) else { return nil }
                let (printed, meant) = Excerpt.of(found, beside: expected)
                let isSeenAlike = InvisibleCharacters.removed(from: found) == PrintedText.singleLine(expected)
                let invisible = isSeenAlike ? InvisibleCharacters.first(in: found) : nil
                return Finding(
                    definition, at: valued.source.location(cell), reference: line.label,
                    message: invisible.map { "The \(name) of \(line.label) has \($0.words)." }
                        ?? "The \(name) of \(line.label) reads \"\(printed)\" instead of \"\(meant)\": letters or "
                        + "punctuation differ; the meaning looks the same.",
                    found: found, expected: expected, severity: .note, fix: fix(valued))
            }
        }
    }

    private static func rowStamps(_ valued: ValuedReturn) -> [String] {
        valued.source.issuedForm.printed?.instructions?.rowStamps ?? []
    }

    /// The rows that are told to be changed by the stamps of rows that the form was sent with.
    private static func rows(in valued: ValuedReturn) -> [Finding] {
        RowChange.all(valued.source.lines, stamps: rowStamps(valued)).map { change in
            Finding(
                definition, at: valued.source.location(change.line.referenceCell), reference: change.line.label,
                message: change.message)
        }
    }

    /// What other checks say was changed.
    private static func others(in valued: ValuedReturn) -> [Finding] {
        let others: [any ReturnCheck.Type] = [
            ThemeChanged.self, WordingChanged.self, UnitChanged.self, ProxyChanged.self, ProxyUnreadable.self,
            ReferenceMalformed.self, DuplicateMeasure.self, MeasureUnknown.self, MeasureLeftOut.self, RowMoved.self,
        ]
        return others.flatMap { $0.findings(in: valued) }
    }
}
