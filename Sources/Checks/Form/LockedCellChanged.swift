import Findings
import Forms
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// A cell that the form locks does not hold what the form has there.
enum LockedCellChanged: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "locked-cell-changed", .check, .bidder,
        title: "A locked cell of the form was changed",
        meaning: """
            The form locks its title, labels, headings, formulas, instructions and definitions. This cell differs \
            from the form, so somebody removed the protection. The bidder may have answered something else, or seen \
            another total. With the council's workbook, each changed cell is named; without it, the form's codes show \
            which sheet was changed. Spaces and the spelling of formulas do not count.
            """,
        fix: "Ask the bidder for the answers on the form as the council sent it.",
        request: "Enter your answers on the form as we sent it, and change nothing else.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        guard let form = LockedForm(valued) else { return [] }
        let own = valued.source.sheet
        let parts = FormPart.allCases.flatMap { part -> [Finding] in
            guard case .changed(let differences) = form.state(of: part) else { return [] }
            let sheet = LockedForm.sheet(of: part) ?? own
            return differences.isEmpty
                ? [unnamed(part, place(CellReference(row: 0, column: 0), on: sheet, valued), valued)]
                : differences.map { words($0, on: sheet, valued) }
        }
        let stamps = form.stampDifferences.map { words($0.difference, on: $0.sheet ?? own, valued) }
        let labels = form.labelDifferences.map { words($0, on: own, valued) }
        return parts + stamps + labels + added(to: form, valued) + proxies(valued)
            + formulas(in: form, valued)
    }

    /// Words and figures where the form has nothing, in one finding, as they are often one remark.
    private static func added(to form: LockedForm, _ valued: ValuedReturn) -> [Finding] {
        let added = AddedWords.all(in: form, valued)
        guard let first = added.first else { return [] }
        let quoted = added.prefix(mostQuoted).map { "\($0.cell) \"\(Excerpt.of($0.text))\"" }
        let rest = added.count > mostQuoted ? " and \(added.count - mostQuoted) more" : ""
        return [
            Finding(
                definition, at: valued.source.location(first.cell),
                message:
                    "The sheet \"\(PrintedText.singleLine(valued.source.sheet))\" has words or figures that the council's form does not "
                    + "have: \(quoted.joined(separator: ", "))\(rest). None of it was read.",
                found: added.map(\.text).joined(separator: "; "),
                fix: "Read it, and ask the bidder whether it is a condition of the pledges.")
        ]
    }

    /// How many of the cells with added words are quoted.
    private static let mostQuoted = 10

    /// Proxy values that are text now, which the form's formulas cannot count with.
    private static func proxies(_ valued: ValuedReturn) -> [Finding] {
        valued.lines.map(\.line).filter { $0.proxy.isTyped && $0.proxy.proxy != nil }.map { line in
            Finding(
                definition, at: valued.source.location(line.proxy.cell), reference: line.label,
                message:
                    "The proxy value of \(line.label) is the text \"\(Excerpt.of(line.proxy.text ?? ""))\" instead of a "
                    + "number, so the form's own formulas cannot use it.",
                found: line.proxy.text, expected: line.proxy.proxy?.value.description)
        }
    }

    private static func place(_ cell: CellReference, on sheet: String, _ valued: ValuedReturn) -> CellLocation {
        CellLocation(file: valued.source.file.name, sheet: sheet, cell: cell)
    }

    /// A change that only the stamp tells of.
    private static func unnamed(_ part: FormPart, _ place: CellLocation, _ valued: ValuedReturn) -> Finding {
        let what = LockedForm.sheet(of: part).map { "The sheet \"\($0)\"" } ?? "The title of the form"
        return Finding(
            definition, at: place, message: "\(what) differs from the form as it was sent: its code has changed.",
            fix: valued.framework == nil
                ? "Run the command again with --council and the council's workbook, which names each changed cell."
                : nil)
    }

    private static func words(_ difference: PageDifference, on sheet: String, _ valued: ValuedReturn) -> Finding {
        let cell = "Cell \(difference.cell) of the sheet \"\(PrintedText.singleLine(sheet))\""
        let texts = (difference.found.map { Excerpt.of($0) }, difference.expected.map { Excerpt.of($0) })
        let message =
            switch texts {
            case ("", nil):
                "There is an empty column at cell \(difference.cell) of the sheet \"\(PrintedText.singleLine(sheet))\", which the council's form does not have."
            case (.some, .some): both(difference, in: cell)
            case (let found?, nil): "\(cell) reads \"\(found)\", which is not on the council's form."
            case (nil, let expected?): "\(cell) should read \"\(expected)\", which is missing."
            case (nil, nil): "\(cell) and the rows below it differ from the council's form."
            }
        return Finding(
            definition, at: place(difference.cell, on: sheet, valued), message: message, found: difference.found,
            expected: difference.expected)
    }

    private static func both(_ difference: PageDifference, in cell: String) -> String {
        let (found, expected) = Excerpt.of(difference.found ?? "", beside: difference.expected ?? "")
        return "\(cell) reads \"\(found)\" instead of \"\(expected)\"."
    }

    /// One finding a cell; one for all when no row kept its formula, as after saving values only.
    private static func formulas(in form: LockedForm, _ valued: ValuedReturn) -> [Finding] {
        let differences = FormulaDifference.all(in: form, valued)
        let rows = differences.filter { $0.reference != nil && !$0.isFormula }
        guard rows.count > 1, rows.count == valued.lines.count, let first = rows.first else {
            return differences.map { formula($0, valued) }
        }
        let message = "None of the \(rows.count) rows still has the form's formula under Pledged Social Value."
        return [
            Finding(
                definition, at: valued.source.location(first.cell), message: message, found: first.found,
                expected: first.expected)
        ] + differences.filter { $0.reference == nil }.map { formula($0, valued) }
    }

    private static func formula(_ difference: FormulaDifference, _ valued: ValuedReturn) -> Finding {
        let found = difference.found.map { Excerpt.of($0) }
        let holds =
            switch (found, difference.isFormula) {
            case (nil, _): "is empty"
            case (let found?, true): "has the formula \(found)"
            case (let found?, false): "has \(found), typed over it"
            }
        return Finding(
            definition, at: valued.source.location(difference.cell), reference: difference.reference,
            message: "Cell \(difference.cell) should have the form's formula, but \(holds).",
            found: difference.found, expected: difference.expected)
    }
}
