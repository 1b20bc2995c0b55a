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
            A form carries a stamp made from everything that is locked on it. When the stamp of this return is of other \
            measures than the council's workbook, and the form prints them, it is an older form, or one of another \
            tender: answers may have been given to other questions. When only its title, instructions or definitions \
            differ, and are as they were sent, the council's workbook changed since, and that is a check.
            """,
        fix: "Fill in the form that the council sent with this tender.")

    static let definitions = [definition]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        let form = valued.source.issuedForm
        if isOfOtherMeasures(valued) {
            guard let framework = valued.framework, let place = form.stampPlace, let printed = form.stamp else {
                return []
            }
            let expected = FormStamp(of: framework).description
            let note = FormStamp(printed)?.kind == .measures ? " It is of an older kind, made from the measures." : ""
            return [
                Finding(
                    definition, at: place,
                    message: "The form carries the stamp \(printed); the council's form has \(expected).\(note)",
                    found: printed, expected: expected)
            ]
        }
        guard let locked = LockedForm(valued) else { return [] }
        return FormPart.allCases.flatMap { part -> [Finding] in
            guard case .otherEdition(let differences) = locked.state(of: part) else { return [] }
            return differences.map { earlier($0, on: LockedForm.sheet(of: part) ?? valued.source.sheet, valued) }
        }
    }

    /// Whether the form is stamped for other measures than the council's, and prints others.
    static func isOfOtherMeasures(_ valued: ValuedReturn) -> Bool {
        guard let framework = valued.framework, let printed = valued.source.issuedForm.stamp else { return false }
        let expected = FormStamp(of: framework)
        return FormStamp(printed)?.hasMeasures(of: expected) != true
            && !FormStamp(of: valued.source.lines).hasMeasures(of: expected)
    }

    /// A cell that is as it was sent, and differs on the council's form of today.
    private static func earlier(_ difference: PageDifference, on sheet: String, _ valued: ValuedReturn) -> Finding {
        let texts = [difference.found, difference.expected].map { $0.map { "\"\(Excerpt.of($0))\"" } ?? "nothing" }
        return Finding(
            definition, at: CellLocation(file: valued.source.file.name, sheet: sheet, cell: difference.cell),
            message: "The form was sent with \(texts[0]) in cell \(difference.cell) of the sheet \"\(sheet)\"; the "
                + "council's form now has \(texts[1]).",
            found: difference.found, expected: difference.expected, severity: .check,
            fix: "Make sure that the bidder knew what the council's workbook says now.", who: .council)
    }
}
