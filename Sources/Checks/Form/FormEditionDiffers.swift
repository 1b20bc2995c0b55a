import Findings
import Forms
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// The form a return was filled in on is not the one that the council's workbook makes.
enum FormEditionDiffers: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "form-edition-differs", .stop, .council,
        title: "The return is on another edition of the form",
        meaning: """
            A form has a code worked out from everything that is locked on it. When the code belongs to other \
            measures than those in the council's workbook, and the form shows those measures, it is an older form or \
            one from another tender, so the answers may be to other questions. When only the title, instructions or \
            definitions differ, and are as they were sent, the council's workbook has changed since: that is a check. \
            Where the codes show that the bidder changed nothing, the rows that differ are not listed one by one.
            """,
        fix: """
            Send the bidder the form made from this council workbook, or value the return with the workbook of its \
            own edition.
            """,
        request: "Fill in the form that the council sent with this tender.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        if isOfOtherMeasures(valued) {
            return other(valued).map { [$0] } ?? []
        }
        guard let locked = LockedForm(valued) else { return [] }
        return FormPart.allCases.flatMap { part -> [Finding] in
            guard case .otherEdition(let differences) = locked.state(of: part) else { return [] }
            return differences.map { earlier($0, on: LockedForm.sheet(of: part) ?? valued.source.sheet, valued) }
        }
    }

    /// The form is of other measures: both editions where they are known, else both stamps, and where the two differ.
    private static func other(_ valued: ValuedReturn) -> Finding? {
        let form = valued.source.issuedForm
        guard let framework = valued.framework, let place = form.stampPlace, let printed = form.stamp else {
            return nil
        }
        let stamps = (printed, FormStamp(of: framework).description)
        let own = form.printed?.instructions?.text(labelled: FormWords.editionLabel)
        let editions = own.flatMap { own in framework.tender.edition.map { (own, $0) } }
        let isNamed = editions.map { $0.0 != $0.1 } ?? false
        let words =
            if let editions, isNamed {
                "The form is of edition \"\(editions.0)\", the council's workbook of edition \"\(editions.1)\"."
            } else {
                "The form's code is \(stamps.0); the council's form has \(stamps.1)."
            }
        let note = FormStamp(printed)?.kind == .measures ? " It is of an older kind, made from the measures." : ""
        let asSent = RowsAsSent(valued)
        return Finding(
            definition, at: place, message: words + note + differences(valued, framework),
            found: isNamed ? editions?.0 : stamps.0, expected: isNamed ? editions?.1 : stamps.1,
            fix: asSent.isWhole ? nil : definition.request, who: asSent.isWhole ? nil : .bidder)
    }

    /// The measures of the form whose rows are not the council's, as a sentence.
    private static func differences(_ valued: ValuedReturn, _ framework: Framework) -> String {
        let council = Set(FormStamp.ofEachRow(of: framework))
        let stamps = FormStamp.ofEachRow(of: valued.source.lines)
        let names = zip(valued.source.lines, stamps).filter { !council.contains($1) }.map(\.0.label)
        guard !names.isEmpty else { return "" }
        let rest = names.count > mostNamed ? " and \(names.count - mostNamed) more" : ""
        return " Its rows differ in \(names.prefix(mostNamed).joined(separator: ", "))\(rest)."
    }

    /// How many measures are named.
    private static let mostNamed = 8

    /// Whether the form is stamped for other measures than the council's, and prints others.
    static func isOfOtherMeasures(_ valued: ValuedReturn) -> Bool {
        guard let framework = valued.framework, let printed = valued.source.issuedForm.stamp else { return false }
        let expected = FormStamp(of: framework)
        return FormStamp(printed)?.hasMeasures(of: expected) != true
            && !FormStamp(of: valued.source.lines).hasMeasures(of: expected)
    }

    /// A cell that is as it was sent, and differs on the council's form of today.
    private static func earlier(_ difference: PageDifference, on sheet: String, _ valued: ValuedReturn) -> Finding {
        let pair = difference.found.flatMap { found in difference.expected.map { Excerpt.of(found, beside: $0) } }
        let cut = [
            pair?.text ?? difference.found.map { Excerpt.of($0) },
            pair?.other ?? difference.expected.map { Excerpt.of($0) },
        ]
        let texts = cut.map { $0.map { "\"\($0)\"" } ?? "nothing" }
        return Finding(
            definition, at: CellLocation(file: valued.source.file.name, sheet: sheet, cell: difference.cell),
            message: "The form was sent with \(texts[0]) in cell \(difference.cell) of the sheet \"\(sheet)\"; the "
                + "council's form now has \(texts[1]).",
            found: difference.found, expected: difference.expected, severity: .check,
            fix: "Check that the bidder knew what the council's workbook says now.", who: .council)
    }
}
