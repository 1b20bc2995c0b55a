import NumberFormats
import SocialValue
import SpreadsheetModel
import Vocabulary

/// What a row under the headings is.
enum RowKind {
    /// A measure: its reference, and the text that followed the code in the same cell.
    case measure(MeasureReference?, rest: String)
    /// A banner that names the theme of the rows below it, by its name and its cell; it may state their sub-total.
    case theme(String, Cell)
    /// The total of all measures, by its label.
    case total(TotalLabel)
    /// The total of a theme, a section or a page, by the cell with its label.
    case subtotal(Cell)
    /// The headings printed again.
    case heading
    /// A row the form left for a measure that was never chosen: "Please Select".
    case placeholder
    /// A figure among the answers, or words or a pledged value beside a unit or proxy value, in a row that names no
    /// measure.
    case strayAnswer(Cell)
    /// Anything else.
    case other

    /// Tells what a zero-based row is.
    ///
    /// - Parameters:
    ///   - themes: the themes met so far, in the form ``HeadingVocabulary/normalized(_:)`` gives: "Total Jobs" is the
    ///     total of one.
    ///   - families: the letters that the codes of the table's measures start with, as ``MeasureRows/families(in:)``
    ///     gives them: a lone "NT18 - Spent locally" is a measure among those of NT.
    init(of row: Int, in table: ReturnTable, themes: ThemeNames = ThemeNames(), families: Set<String> = []) {
        let cells = table.sheet.row(row)
        let reference = table.cell(.reference, row: row)?.referenceLabel.map(InvisibleCharacters.removed)
        // The code comes first: a question may well start with the word "Total".
        if let (code, rest) = reference.flatMap({ MeasureReference.leading(in: $0) }), !LabelledCells.isField(cells) {
            let isAlone = rest.isEmpty || code.codes.contains { families.contains(String($0.letters)) }
            let banner = isAlone ? nil : Self.numberedBanner(cells.filter { $0.content != nil }, in: table)
            self = banner.map { .theme($0.name, $0.cell) } ?? .measure(code, rest: rest)
            return
        }
        let labelled = cells.filter { $0.content != nil }
        if table.repeatsHeadings(row) {
            self = .heading
        } else if let total = TotalLabel(among: labelled, themes: themes), !Self.asks(for: total, row, in: table) {
            self = total.isPart ? .subtotal(total.cell) : .total(total)
        } else if let reference, TypedQuantity.isPlaceholder(reference), Self.answer(row, in: table) == nil {
            self = .placeholder
        } else if let reference, Self.asksAndAnswers(row, in: table, reference: reference) {
            self = .measure(nil, rest: "")
        } else if let answer = Self.answer(row, in: table) {
            self = .strayAnswer(answer)
        } else if let value = Self.value(row, in: table) {
            self = .strayAnswer(value)
        } else if table.columns[.theme] == nil, let banner = Self.banner(labelled, in: table) {
            self = .theme(banner.name, banner.cell)
        } else {
            self = .other
        }
    }

    /// Whether a row whose reference cannot be read is a measure all the same: it is no repeated heading, and has at
    /// least two of question, unit, proxy value and answer.
    private static func asksAndAnswers(_ row: Int, in table: ReturnTable, reference: String) -> Bool {
        guard HeadingVocabulary.column(for: reference) != .reference, !TypedQuantity.isPlaceholder(reference) else {
            return false
        }
        let others = [FormColumn.question, .unit, .proxy].count { table.cell($0, row: row)?.label != nil }
        return others + (table.answerColumns.contains { table.sheet[row, $0]?.label != nil } ? 1 : 0) >= 2
    }

    /// Whether the row that a label stands in is no total but a measure that asks for one, "Total hours of mentoring":
    /// it has what a measure has, the more of it the more the label reads like that of a total.
    private static func asks(for total: TotalLabel, _ row: Int, in table: ReturnTable) -> Bool {
        let others = table.sheet.row(row).filter { $0.label != nil && $0.reference != total.cell.reference }
        let columns = Set(others.map(\.reference.column))
        let hasUnit = table.columns[.unit].map(columns.contains) ?? false
        let hasProxy = others.contains { cell in
            cell.reference.column == table.columns[.proxy] && AmountReader.number(in: cell) != nil
        }
        let hasAnswer = table.answerColumns.contains(where: columns.contains)
        return switch total.kind {
        case .whole, .part(isSure: true): hasUnit && hasProxy
        case .part(isSure: false): hasProxy && columns.count > 1 || hasUnit && hasAnswer
        case .unclear: hasUnit || hasAnswer || hasProxy && columns.count > 1
        }
    }

    /// The first cell of the row among the answers that plainly holds a quantity other than zero; else, in a row that asks
    /// for one, the first that holds anything but a zero or a word for nothing.
    static func answer(_ row: Int, in table: ReturnTable) -> Cell? {
        let cells = table.answerColumns.compactMap { table.sheet[row, $0] }
        if let figure = cells.first(where: { AmountReader.number(in: $0).map { !$0.isZero } ?? false }) {
            return figure
        }
        guard !cells.isEmpty, asks(row, in: table) else { return nil }
        let reader = AnswerReader(unit: MeasureUnit(table.cell(.unit, row: row)?.label ?? ""))
        return cells.first { cell in
            let state = reader.read(cell, at: cell.reference).state
            return state != .zero && !state.isWithoutPledge
        }
    }

    /// The pledged value in a row that asks for an answer; nil when it is zero.
    private static func value(_ row: Int, in table: ReturnTable) -> Cell? {
        asks(row, in: table) ? figure(row, in: table) : nil
    }

    /// The first cell of a row among the pledged values that holds an amount other than zero; a share is none.
    static func figure(_ row: Int, in table: ReturnTable) -> Cell? {
        let columns = [table.columns[.stated]].compactMap(\.self) + table.headings.valueYears.map(\.column)
        return columns.compactMap { table.sheet[row, $0] }.first { cell in
            cell.format.kind != .percent && AmountReader.number(in: cell).map { !$0.isZero } ?? false
        }
    }

    /// Whether a row has a proxy value, or a question with a unit that is known.
    static func asks(_ row: Int, in table: ReturnTable) -> Bool {
        if table.cell(.proxy, row: row).flatMap(AmountReader.number) != nil { return true }
        guard let unit = table.cell(.unit, row: row)?.label, table.cell(.question, row: row)?.label != nil else {
            return false
        }
        return MeasureUnit(unit).family != .other
    }

    /// The banner of a theme that starts as a code does: "T3 Social", "Covid 19 recovery". A measure has more in its row
    /// than one text, where the form has columns for it.
    private static func numberedBanner(
        _ labelled: [Cell], in table: ReturnTable
    ) -> (name: String, cell: Cell)? {
        guard table.columns[.theme] == nil,
            [FormColumn.question, .unit, .proxy].contains(where: { table.columns[$0] != nil })
        else { return nil }
        return banner(labelled, in: table)
    }

    /// A short text that is no sentence, note or total, alone in its row but for an amount among the values.
    static func banner(_ labelled: [Cell], in table: ReturnTable) -> (name: String, cell: Cell)? {
        let values = [table.columns[.stated]].compactMap(\.self) + table.headings.valueYears.map(\.column)
        let others = labelled.filter { cell in
            !values.contains(cell.reference.column) || AmountReader.number(in: cell) == nil
        }
        guard others.count == 1, let cell = others.first, case .text(let text) = cell.value else { return nil }
        let banner = PrintedText.singleLine(text)
        guard banner.utf8.count <= 480, banner.unicodeScalars.count <= 120, banner.last != ".", banner.last != ":",
            !HeadingVocabulary.isNote(banner)
        else {
            return nil
        }
        return (banner, cell)
    }
}

extension Sheet {
    /// The cell at a zero-based row and column; nil when the sheet stores none there.
    subscript(_ row: Int, _ column: Int) -> Cell? { self[CellReference(row: row, column: column)] }
}
