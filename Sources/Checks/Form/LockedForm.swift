import Forms
import SocialValue
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
    /// The stamp that tells how the form was sent; nil when none is left.
    let stamp: FormStamp?
    /// What its sheets print.
    let printed: PrintedForm
    /// The zero-based row of the headings.
    let headerRow: Int
    /// The zero-based column in which the form starts: others were inserted before it.
    let startColumn: Int
    private let council: FormText?
    private let councilStamp: String?
    private let lastRow: Int
    /// The stamp of the measures that it prints.
    private let content: FormStamp

    /// Nil for a return on no template, and on one whose words are not known: an older kind of form, or one that has
    /// lost its stamp where no framework tells what it should be.
    init?(_ valued: ValuedReturn) {
        let source = valued.source
        guard let printed = source.issuedForm.printed, let last = source.lines.last else { return nil }
        let council = valued.framework.map { FormText(of: $0) }
        stamp = Self.stamp(of: printed, source, valued.framework)
        if let stamp {
            guard stamp.kind == .everything else { return nil }
        } else {
            guard let council, Self.isMostly(printed, council) else { return nil }
        }
        // A form for other measures has other words by rights.
        let isOfOthers = FormEditionDiffers.isOfOtherMeasures(valued)
        self.council = isOfOthers ? nil : council
        councilStamp = isOfOthers ? nil : valued.framework.map { FormStamp(of: $0).description }
        self.printed = printed
        content = FormStamp(of: source.lines)
        headerRow = source.headerRow - 1
        lastRow = last.rowNumber - 1
        let headings = Self.row(headerRow, of: printed.form)
        let queries = headings.firstIndex(of: FormWords.fixHeading)
        isQueryForm = queries != nil
        startColumn = queries ?? headings.firstIndex(of: FormColumn.theme.heading) ?? 0
    }

    /// The stamp to go by: of those on the form's own sheet and among the instructions the council's, else the one that
    /// what is printed makes, else the form's own.
    private static func stamp(of printed: PrintedForm, _ source: Return, _ framework: Framework?) -> FormStamp? {
        let other = printed.instructions.flatMap { page in
            stampRow(on: page, 0).flatMap { row($0, of: page).dropFirst().first }
        }
        let stamps = [source.issuedForm.stamp, other].compactMap { $0.flatMap { FormStamp($0) } }
        let council = framework.map { FormStamp(of: $0) }
        let pages = [(FormPart.instructions, printed.instructions), (.definitions, printed.definitions)]
        let content = FormStamp(of: source.lines)
        let made = stamps.first { stamp in
            stamp.hasMeasures(of: content)
                && pages.allSatisfy { part, page in page.map { stamp.isIntact(part, printing: $0) != false } ?? true }
        }
        return stamps.first { $0 == council } ?? made ?? stamps.first
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
        case .title: FormPage([Array(Self.row(0, of: printed.form).dropFirst(startColumn).prefix(1))])
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
            .map { part == .title ? $0.moved(byColumns: startColumn) : $0 }
        if differences.isEmpty { return .asSent }
        return isIntact == true ? .otherEdition(differences) : .changed(differences)
    }

    /// Where the labels, the headings and the label of the total are not those that every form has.
    var labelDifferences: [PageDifference] { labelsAbove + headings + totalLabel }

    /// The column of the labels.
    var firstColumn: Int { startColumn + (isQueryForm ? 1 : 0) }

    private var labelsAbove: [PageDifference] {
        // The title is told of by itself.
        let rows = printed.form.rows.prefix(headerRow).dropFirst().map { row in
            Array(row.dropFirst(startColumn).prefix(firstColumn - startColumn + 1))
        }
        let lead = isQueryForm ? [""] : []
        let hint = isQueryForm ? FormWords.queriesHint : FormWords.hint
        let expected = [[], [hint]] + FormWords.labels.map { lead + [$0] }
        return PageDifference.all(in: FormPage([[]] + rows).rows, not: expected)
            .map { $0.moved(byColumns: startColumn) }
    }

    private var headings: [PageDifference] {
        let expected = (isQueryForm ? [FormWords.fixHeading] : []) + FormColumn.headings
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

    /// Where a stamp is gone or is not the one that the form was sent with, on its own sheet (nil) or among the
    /// instructions.
    var stampDifferences: [(sheet: String?, difference: PageDifference)] {
        let own = Self.stampRow(on: printed.form, firstColumn).map { CellReference(row: $0, column: firstColumn + 2) }
        let other = printed.instructions.flatMap { Self.stampRow(on: $0, 0) }.map { CellReference(row: $0, column: 1) }
        let texts = (own.flatMap(text), other.flatMap { Self.text(at: $0, of: printed.instructions) })
        // A form that prints what the council's does has its stamp. Where the two differ, one of them was changed.
        let genuine = printsWhatCouncilDoes ? councilStamp : texts.0 == texts.1 ? nil : stamp?.description
        guard let genuine = genuine ?? (texts.0 == texts.1 ? nil : texts.0 ?? texts.1) else { return [] }
        func difference(_ cell: CellReference?, _ found: String?) -> PageDifference? {
            guard let cell, found.flatMap({ FormStamp($0) })?.description ?? found != genuine else { return nil }
            return PageDifference(cell: cell, found: found, expected: genuine)
        }
        let (ownDifference, otherDifference) = (difference(own, texts.0), difference(other, texts.1))
        return [ownDifference.map { (nil, $0) }, otherDifference.map { (FormWords.instructionsSheet, $0) }]
            .compactMap(\.self)
    }

    /// Whether every part of the form, its stamps aside, prints what the council's form of today prints.
    private var printsWhatCouncilDoes: Bool {
        guard let council, let stamp = councilStamp.flatMap({ FormStamp($0) }), stamp.hasMeasures(of: content) else {
            return false
        }
        return FormPart.allCases.allSatisfy { part in
            page(of: part).map { $0.withoutStamps == council[part].withoutStamps } ?? false
        }
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
    func text(at cell: CellReference) -> String? { Self.text(at: cell, of: printed.form) }

    private static func text(at cell: CellReference, of page: FormPage?) -> String? {
        let row = page.map { Self.row(cell.row, of: $0) } ?? []
        return row.indices.contains(cell.column) && !row[cell.column].isEmpty ? row[cell.column] : nil
    }
}
