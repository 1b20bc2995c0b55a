import Forms
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// A place where a page does not print what it should.
struct PageDifference: Hashable {
    /// The cell it shows at.
    let cell: CellReference
    /// What is there; nil when nothing is.
    let found: String?
    /// What should stand there; nil when nothing should.
    let expected: String?

    /// The same for a page that starts some columns further right.
    func moved(byColumns columns: Int) -> PageDifference {
        PageDifference(
            cell: CellReference(row: cell.row, column: cell.column + columns), found: found, expected: expected)
    }

    /// Where rows of a page differ from those it should have.
    ///
    /// Rows that both have are matched wherever they are, so that a row added or moved leaves the others alone. The
    /// rows left are compared in order, cell by cell; what then is left of either was added or taken out. When the same
    /// rows stand in another order, the first place where it shows is named.
    ///
    /// Cost: proportional to the rows.
    static func all(in printed: [[String]], not expected: [[String]]) -> [PageDifference] {
        let found = rows(of: printed, without: expected)
        let wanted = rows(of: expected, without: printed)
        if found.isEmpty, wanted.isEmpty {
            let moved = printed.indices.first { printed[$0] != expected[$0] }
            return moved.flatMap { cells(printed[$0], expected[$0], row: $0).first }.map { [$0] } ?? []
        }
        let changed = zip(found, wanted).flatMap { cells($0.texts, $1.texts, row: $0.row) }
        let added = found.dropFirst(wanted.count).compactMap { row in
            longest(row.texts, row: row.row).map { PageDifference(cell: $0.cell, found: $0.text, expected: nil) }
        }
        let missing = wanted.dropFirst(found.count).compactMap { row in
            longest(row.texts, row: row.row).map { PageDifference(cell: $0.cell, found: nil, expected: $0.text) }
        }
        // Of a page that is empty it is enough to say so once.
        let all = changed + added + (printed.isEmpty ? Array(missing.prefix(1)) : missing)
        guard all.isEmpty, let row = (found + wanted).first?.row else { return all }
        return [PageDifference(cell: CellReference(row: row, column: 0), found: nil, expected: nil)]
    }

    /// The rows that others do not have, each with its zero-based place.
    private static func rows(of all: [[String]], without others: [[String]]) -> [(row: Int, texts: [String])] {
        var counts: [[String]: Int] = [:]
        for row in others { counts[row, default: 0] += 1 }
        return all.enumerated().compactMap { row, texts in
            guard let count = counts[texts], count > 0 else { return (row, texts) }
            counts[texts] = count - 1
            return nil
        }
    }

    /// Where two rows differ, left to right.
    private static func cells(_ found: [String], _ wanted: [String], row: Int) -> [PageDifference] {
        (0..<max(found.count, wanted.count)).compactMap { column in
            let texts = [found, wanted].map { $0.indices.contains(column) && !$0[column].isEmpty ? $0[column] : nil }
            guard texts[0] != texts[1] else { return nil }
            return PageDifference(
                cell: CellReference(row: row, column: column), found: texts[0], expected: texts[1])
        }
    }

    /// The longest text of a row, with its cell; nil for a blank row.
    private static func longest(_ texts: [String], row: Int) -> (cell: CellReference, text: String)? {
        texts.indices.max { texts[$0].utf8.count < texts[$1].utf8.count }
            .map { (CellReference(row: row, column: $0), texts[$0]) }
    }
}

/// What stands on the form's own sheet where the form has nothing: a remark below the total, a note beside the table.
enum AddedWords {
    /// The cells in the order of rows, with what they show.
    static func all(in form: LockedForm, _ valued: ValuedReturn) -> [(cell: CellReference, text: String)] {
        let lines = Set(valued.lines.map { $0.line.rowNumber - 1 })
        let told = Set(
            valued.source.form.hiddenRows.map { $0.rowNumber - 1 } + valued.source.form.strayAnswers.map(\.cell.row))
        let columns = columns(of: form)
        let amounts = valued.lines.compactMap(\.line.stated.cell?.column)
        return form.printed.form.rows.enumerated().flatMap { row, texts -> [(cell: CellReference, text: String)] in
            // Headings, and words where a label should stand, are told as what they are.
            guard row != form.headerRow, !told.contains(row) else { return [] }
            let own: Set<Int> =
                if row < form.headerRow {
                    head(texts, in: form)
                } else if lines.contains(row) {
                    columns
                } else if row == form.totalRow {
                    Set(amounts + [form.firstColumn])
                } else {
                    []
                }
            return texts.indices.filter { !own.contains($0) && !texts[$0].isEmpty }.map {
                (CellReference(row: row, column: $0), texts[$0])
            }
        }
    }

    /// The columns of the form's table, wherever they are.
    private static func columns(of form: LockedForm) -> Set<Int> {
        let headings =
            form.printed.form.rows.indices.contains(form.headerRow)
            ? form.printed.form.rows[form.headerRow] : []
        let known = headings.indices.filter { HeadingVocabulary.column(for: headings[$0]) != nil }
        return Set(known).union(form.startColumn...form.firstColumn + FormColumn.headings.count - 1)
            .subtracting(headings.indices.filter { !headings[$0].isEmpty && isForeign(headings[$0]) })
    }

    private static func isForeign(_ heading: String) -> Bool {
        heading != FormWords.fixHeading && !FormColumn.headings.contains(heading)
            && HeadingVocabulary.column(for: heading) == nil
    }

    /// The columns above the table that the form uses in a row: its labels, and the value of a label.
    private static func head(_ texts: [String], in form: LockedForm) -> Set<Int> {
        let labels = Set(0...form.firstColumn)
        let isLabelled = texts.dropFirst(form.firstColumn).first.map(FormWords.labels.contains) ?? false
        // A label that was changed is told by itself, and its value is still one.
        return isLabelled || texts.dropFirst(form.firstColumn).first?.isEmpty == false
            ? labels.union([form.firstColumn + 2]) : labels
    }
}

/// A cell of the form that does not hold its formula any more.
struct FormulaDifference {
    /// The cell.
    let cell: CellReference
    /// The measure of its row; nil for a total.
    let reference: String?
    /// The formula that stands there, or what was typed over it; nil when the cell is empty.
    let found: String?
    /// Whether another formula stands there.
    let isFormula: Bool
    /// The formula it should hold.
    let expected: String

    /// The cells of a form that lost their formula: the rows of measures in order, then the totals.
    static func all(in form: LockedForm, _ valued: ValuedReturn) -> [FormulaDifference] {
        var seen: Set<MeasureReference> = []
        // A form for other measures has the formulas of those.
        let isOfOthers = FormEditionDiffers.isOfOtherMeasures(valued)
        let rows = valued.lines.compactMap { valuedLine -> FormulaDifference? in
            let line = valuedLine.line
            guard let value = line.stated.cell, let answer = line.answer.cell, let proxy = line.proxy.cell else {
                return nil
            }
            // A row that was added has a finding of its own, and never had a formula.
            let measure = isOfOthers ? nil : valuedLine.measure
            if valued.framework != nil, !isOfOthers {
                guard let measure, seen.insert(measure.reference).inserted else { return nil }
            }
            let unit = measure?.unit.family ?? line.unit.family
            let formulas = (measure.map { [$0.isWithoutWorth] } ?? [false, true]).map {
                FormFormula.value(answer: answer, proxy: proxy, unit: unit, isWithoutWorth: $0)
            }
            return difference(in: form, at: value, reference: line.label, not: formulas, isSame: FormFormula.isSame)
        }
        return rows + totals(in: form, valued)
    }

    private static func totals(in form: LockedForm, _ valued: ValuedReturn) -> [FormulaDifference] {
        let amounts = valued.lines.compactMap(\.line.stated.cell)
        guard let first = amounts.first, let last = amounts.last else { return [] }
        let total = CellReference(row: form.totalRow, column: last.column)
        let sum = difference(
            in: form, at: total, not: [FormFormula.total(from: first, to: last)],
            isSame: FormFormula.isSameApartFromRows)
        let soFar = form.totalSoFar.flatMap { cell in
            difference(
                in: form, at: cell, not: [total.description], isSame: FormFormula.isSameApartFromRows)
        }
        return [sum, soFar].compactMap(\.self)
    }

    private static func difference(
        in form: LockedForm, at cell: CellReference, reference: String? = nil, not expected: [String],
        isSame: (String, String) -> Bool
    ) -> FormulaDifference? {
        let formula = form.formula(at: cell)
        if let formula, formula.isEmpty || expected.contains(where: { isSame(formula, $0) }) { return nil }
        return FormulaDifference(
            cell: cell, reference: reference, found: formula.map { "=" + $0 } ?? form.text(at: cell),
            isFormula: formula != nil, expected: "=" + (expected.first ?? ""))
    }
}
