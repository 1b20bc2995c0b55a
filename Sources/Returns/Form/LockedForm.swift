import Forms
import SpreadsheetModel
import Valuation

/// What a return on the council's template prints of the words that are locked there, held against what they should be.
struct LockedForm {
    /// What became of a part of the form.
    enum PartState {
        /// It is as it should be, or nothing tells what it should be.
        case asSent
        /// It was changed at these places; none when only a stamp tells that it was changed.
        case changed([PageDifference])
        /// It is as it was sent, but the council's form differs now at these places.
        case otherEdition([PageDifference])
    }

    /// Whether it is the form that goes back to a bidder with questions, which has no instructions.
    let isQueryForm: Bool
    private let printed: PrintedForm
    private let stamp: FormStamp?
    private let council: FormText?
    private let headerRow: Int
    private let lastRow: Int

    /// Nil for a return on no template, and on one whose words are not known: an older kind of form, or one that has
    /// lost its stamp where no framework tells what it should be.
    init?(_ valued: ValuedReturn) {
        let source = valued.source
        guard let printed = source.issuedForm.printed, let last = source.lines.last else { return nil }
        let council = valued.framework.map { FormText(of: $0) }
        stamp = source.issuedForm.stamp.flatMap { FormStamp($0) }
        if let stamp {
            guard stamp.kind == .everything else { return nil }
        } else {
            guard let council, Self.isMostly(printed, council) else { return nil }
        }
        // A form for other measures has other words by rights.
        self.council = FormEditionDiffers.isOfOtherMeasures(valued) ? nil : council
        self.printed = printed
        headerRow = source.headerRow - 1
        lastRow = last.rowNumber - 1
        isQueryForm = Self.row(headerRow, of: printed.form).first == FormWords.fixHeading
    }

    /// Other forms have sheets of these names, too: half of the rows have to be this form's.
    private static func isMostly(_ printed: PrintedForm, _ council: FormText) -> Bool {
        [(printed.instructions, council[.instructions]), (printed.definitions, council[.definitions])]
            .contains { page, expected in
                let rows = Set(page?.withoutStamps.rows ?? [])
                let wanted = expected.withoutStamps.rows.filter { !$0.isEmpty }
                return wanted.count { rows.contains($0) } * 2 >= wanted.count
            }
    }

    /// The sheet of a part, when it is not the return's own.
    static func sheet(of part: FormPart) -> String? {
        switch part {
        case .title: nil
        case .instructions: FormWords.instructionsSheet
        case .definitions: FormWords.definitionsSheet
        }
    }

    /// The sheets that a form has and the workbook lacks under their names.
    var missingSheets: [String] {
        guard !isQueryForm else { return [] }
        return FormPart.allCases.filter { page(of: $0) == nil }.compactMap { Self.sheet(of: $0) }
    }

    private func page(of part: FormPart) -> FormPage? {
        switch part {
        case .title: FormPage([Array(Self.row(0, of: printed.form).prefix(1))])
        case .instructions: printed.instructions
        case .definitions: printed.definitions
        }
    }

    private static func row(_ row: Int, of page: FormPage) -> [String] {
        page.rows.indices.contains(row) ? page.rows[row] : []
    }

    /// What became of a part.
    func state(of part: FormPart) -> PartState {
        guard let page = page(of: part) else { return .asSent }
        let isIntact = stamp?.isIntact(part, printing: page)
        guard let council else { return isIntact == false ? .changed([]) : .asSent }
        let differences = PageDifference.all(in: page.withoutStamps.rows, not: council[part].withoutStamps.rows)
        if differences.isEmpty { return .asSent }
        return isIntact == true ? .otherEdition(differences) : .changed(differences)
    }

    /// Where the labels, the headings and the label of the total are not those that every form has.
    var labelDifferences: [PageDifference] { labelsAbove + headings + totalLabel }

    /// The column of the labels.
    private var firstColumn: Int { isQueryForm ? 1 : 0 }

    private var labelsAbove: [PageDifference] {
        // The title is told of by itself.
        let rows = printed.form.rows.prefix(headerRow).dropFirst().map { Array($0.prefix(firstColumn + 1)) }
        let lead = isQueryForm ? [""] : []
        let hint = isQueryForm ? FormWords.queriesHint : FormWords.hint
        let expected = [[], [hint]] + FormWords.labels.map { lead + [$0] }
        return PageDifference.all(in: FormPage([[]] + rows).rows, not: expected)
    }

    private var headings: [PageDifference] {
        let expected = (isQueryForm ? [FormWords.fixHeading] : []) + FormWords.headings
        let found = Self.row(headerRow, of: printed.form)
        return PageDifference.all(in: found.map { [$0] }, not: expected.map { [$0] }).map { difference in
            PageDifference(
                cell: CellReference(row: headerRow, column: difference.cell.row), found: difference.found,
                expected: difference.expected)
        }
    }

    private var totalLabel: [PageDifference] {
        let cell = CellReference(row: totalRow, column: firstColumn)
        let found = text(at: cell)
        guard found != FormWords.totalLabel else { return [] }
        return [PageDifference(cell: cell, found: found, expected: FormWords.totalLabel)]
    }

    /// Where a stamp is gone that the other of the two sheets with stamps still prints, or differs from that of the
    /// form's own sheet; nil for the form's own sheet.
    var stampDifference: (sheet: String?, difference: PageDifference)? {
        guard let other = printed.instructions, let own = Self.stampRow(on: printed.form, firstColumn),
            let theirs = Self.stampRow(on: other, 0)
        else { return nil }
        let ownCell = CellReference(row: own, column: firstColumn + 2)
        let stamps = (text(at: ownCell), Self.row(theirs, of: other).dropFirst().first)
        guard stamps.0 != stamps.1 else { return nil }
        guard let stamp = stamps.0 else {
            return (nil, PageDifference(cell: ownCell, found: nil, expected: stamps.1))
        }
        let cell = CellReference(row: theirs, column: 1)
        return (FormWords.instructionsSheet, PageDifference(cell: cell, found: stamps.1, expected: stamp))
    }

    private static func stampRow(on page: FormPage, _ column: Int) -> Int? {
        page.rows.firstIndex { $0.dropFirst(column).first == FormWords.stampLabel }
    }

    /// The zero-based row of the total: the one with its label below the measures, else the next one.
    var totalRow: Int {
        let rows = printed.form.rows
        return rows.indices.dropFirst(lastRow + 1).first {
            rows[$0].dropFirst(firstColumn).first == FormWords.totalLabel
        } ?? lastRow + 1
    }

    /// The cell of the total so far; nil when its label is gone.
    var totalSoFar: CellReference? {
        printed.form.rows.prefix(headerRow).firstIndex { $0.dropFirst(firstColumn).first == FormWords.totalSoFarLabel }
            .map { CellReference(row: $0, column: firstColumn + 2) }
    }

    /// The formula of a cell; empty when it shares another's, nil when it holds none.
    func formula(at cell: CellReference) -> String? { printed.formulas[cell] }

    /// What a cell of the form's own sheet shows; nil when it is blank.
    func text(at cell: CellReference) -> String? {
        let row = Self.row(cell.row, of: printed.form)
        return row.indices.contains(cell.column) && !row[cell.column].isEmpty ? row[cell.column] : nil
    }
}
