import NumberFormats
import SocialValue
import SpreadsheetModel
import Vocabulary

/// Tells how a workbook was read as a return: what became of each cell, what is hidden, what else could be meant.
struct IngestReportBuilder {
    private let choice: TableChoice
    private let sheets: [Sheet]
    /// What the chosen sheet says about itself outside its measures.
    private let labels: FormLabels
    /// The columns of figures that nothing was read from.
    private let unread: UnreadFigures

    init(_ choice: TableChoice, in sheets: [Sheet]) {
        self.choice = choice
        self.sheets = sheets
        labels = FormLabels(choice.table, rows: choice.rows, in: sheets)
        unread = UnreadFigures(choice.table, rows: choice.rows)
    }

    private var table: ReturnTable { choice.table }

    /// Who made the return, and which tender it answers, as far as labelled cells say.
    func bidder() -> String? { labels.values(.bidder).taken?.text }
    func tender() -> String? { labels.values(.tender).taken?.text }
    /// The lot that it answers, as far as a labelled cell says.
    func lot() -> String? { labels.text(under: LabelledCells.lot) }
    /// The person to ask about the return, and how, as far as labelled cells say.
    func contact() -> String? { labels.text(under: LabelledCells.contact) }
    func contactEmail() -> String? { labels.text(under: LabelledCells.contactEmail) }

    /// The whole of it.
    func form() -> IngestReport {
        var form = IngestReport()
        form.account =
            CellCoverage(
                table, rows: choice.rows, labels: labels.own, rowNumbers: unread.rowNumbers
            ).account
        form.years = table.headings.years.map(yearHeading)
        form.valueYears = table.headings.valueYears.map(yearHeading)
        form.unclearYears = table.headings.unclearYears.filter { holdsFigures($0.column) }.map(yearHeading)
        form.partHeadings = partHeadings()
        form.scaledHeadings = scaledHeadings() + choice.rows.differingHeadings
        form.hiddenRows = choice.rows.hiddenRows
        form.hiddenColumns = hiddenColumns()
        form.hiddenSheets = sheets.filter { $0.visibility != .visible }.map { sheet in
            HiddenSheet(
                name: sheet.name,
                holdsTable: !TableLocator.tables(in: sheet, compulsory: FormColumn.compulsory).isEmpty)
        }
        form.otherTables = choice.others.map(otherTable)
        form.rivalColumns = table.headings.rivals.compactMap(rivalColumn).sorted { $0.cell < $1.cell }
        form.misspeltHeadings = misspeltHeadings()
        let told = form.unclearYears.map(\.cell.column) + form.misspeltHeadings.map(\.cell.column)
        form.unreadColumns = unreadColumns(besides: told)
        form.rivalLabels = labels.values(.bidder).rivals + labels.values(.tender).rivals
        form.unnamedBidder = labels.unnamedBidder()
        form.tenderReference = labels.tenderReference()
        form.strayAnswers = choice.rows.strayAnswers
        form.otherTotals = choice.rows.otherTotals
        form.mergedAnswers = mergedAnswers()
        form.coveredCells = FiguresUnderMerges(table, lines: choice.rows.lines, total: choice.rows.statedTotal).found
        form.unseenCells = UnseenCells(table, lines: choice.rows.lines).cells
        form.dateFrom1904 = dateFrom1904()
        return form
    }

    /// The first date in the table of a workbook that counts its days from 1904.
    private func dateFrom1904() -> LabelledValue? {
        guard table.sheet.dateSystem == .from1904 else { return nil }
        let rows = table.headings.rows.lowerBound...max(table.headerRow, choice.rows.lines.last?.referenceCell.row ?? 0)
        let columns = table.usedColumns
        let date = table.sheet.cells(inRows: rows).first { columns.contains($0.reference.column) && $0.isShownAsDate }
        return date.map {
            LabelledValue(
                label: "", text: $0.displayText(dateSystem: .from1904), sheet: table.sheet.name, cell: $0.reference)
        }
    }

    private func yearHeading(_ year: (text: String, column: Int)) -> YearHeading {
        YearHeading(
            text: year.text, cell: CellReference(row: table.headerRow, column: year.column),
            kind: table.headings.periodKind(year.column) ?? .year)
    }

    /// The columns that are read for the whole contract, though they may be for a part of it.
    private func partHeadings() -> [PartHeading] {
        table.headings.partsReadAsWhole.map { name, column, part in
            let (cell, text) = heading(column)
            let kind: PeriodKind? = if case .part(let kind) = part.meaning { kind } else { nil }
            return PartHeading(cell: cell, text: text, holdsAnswers: name == .answer, kind: kind)
        }
    }

    private func holdsFigures(_ column: Int) -> Bool {
        choice.rows.lines.contains { table.sheet[$0.rowNumber - 1, column].flatMap(AmountReader.number) != nil }
    }

    private func heading(_ column: Int) -> (cell: CellReference, text: String) {
        (CellReference(row: table.headerRow, column: column), table.headings.texts[column] ?? "")
    }

    private func hiddenColumns() -> [HiddenColumn] {
        table.headings.hidden.map { meaning, column, isRead in
            HiddenColumn(
                cell: heading(column).cell, heading: heading(column).text, isRead: isRead,
                holdsAnswers: meaning == .answer,
                isPart: !isRead && isPart(column, of: meaning) && holdsFigures(column))
        }.sorted { $0.cell < $1.cell }
    }

    /// Whether a hidden column is for a period or a part that the visible ones, of the same meaning, are the others of.
    private func isPart(_ column: Int, of meaning: FormColumn) -> Bool {
        guard table.headings.periodKind(column) != nil else { return false }
        let others = meaning == .stated ? table.headings.valueYears : table.headings.years
        return !others.isEmpty || table.columns[meaning].map { table.headings.parts[$0] != nil } ?? false
    }

    private func scaledHeadings() -> [ScaledHeading] {
        let columns = [FormColumn.answer, .stated, .proxy].compactMap { table.columns[$0] }
        let parts = (table.headings.years + table.headings.valueYears).map(\.column)
        return (columns + parts).sorted().map(heading).filter { ScaleWords.isPrinted(behind: $0.text) }
            .map { ScaledHeading(cell: $0.cell, text: $0.text) }
    }

    private func otherTable(_ other: (table: ReturnTable, rows: TableRows, reason: String)) -> OtherTable {
        let known = choice.rows.lines.compactMap(\.reference)
        let answered = other.rows.lines.filter(\.isAnswered)
        let onlyHere = answered.filter { line in
            guard let reference = line.reference else { return true }
            return !known.contains { $0.isSameMeasure(as: reference) }
        }
        return OtherTable(
            sheet: other.table.sheet.name,
            cell: CellReference(row: other.table.headerRow, column: other.table.columns.values.min() ?? 0),
            reason: other.reason, answeredCount: answered.count, onlyHere: onlyHere.map(\.label),
            lines: other.rows.lines)
    }

    /// A column that means the same as one that was read; nil when it is a copy of that one, by its heading and its
    /// figures, or when it holds words, which change no figure.
    private func rivalColumn(_ rival: (meaning: FormColumn, column: Int)) -> DuplicateColumn? {
        guard [.answer, .proxy, .stated].contains(rival.meaning), let chosen = table.columns[rival.meaning] else {
            return nil
        }
        let difference = choice.rows.lines.first { line in
            let row = line.rowNumber - 1
            guard let text = table.sheet[row, rival.column]?.content else { return false }
            return text != table.sheet[row, chosen]?.content
        }
        guard difference != nil || !saysSame(rival.column, chosen) && holdsFigures(rival.column) else { return nil }
        return DuplicateColumn(
            cell: heading(rival.column).cell, heading: heading(rival.column).text,
            chosenHeading: heading(chosen).text, chosenCell: heading(chosen).cell,
            holdsAnswers: rival.meaning == .answer,
            isPartOfChosen: table.headings.parts[rival.column].map { $0.meaning != .unclear } ?? false
                && table.headings.parts[chosen] == nil,
            firstDifference: difference?.rowNumber)
    }

    /// Whether the headings of two columns of one meaning say the same, their qualifiers included: "Answer (Leeds)" and
    /// "Answer (York)" do not. Words in brackets that name no part say nothing beside a heading without any.
    private func saysSame(_ column: Int, _ other: Int) -> Bool {
        let qualifiers = [column, other].map { HeadingPart.qualifier(of: heading($0).text) }
        let isNamed = [column, other].contains { table.headings.parts[$0] != nil }
        return qualifiers[0] == qualifiers[1] || !isNamed && qualifiers.contains("")
    }

    private func misspeltHeadings() -> [MisspeltHeading] {
        let lacking = FormColumn.allCases.filter { !table.headings.has($0) }
        return table.headings.unknown.compactMap { text, column in
            HeadingVocabulary.nearest(to: text, among: lacking).map {
                MisspeltHeading(cell: heading(column).cell, text: text, nearest: $0.heading)
            }
        }
    }

    /// Columns with figures that were not read, but for some told otherwise.
    private func unreadColumns(besides told: [Int]) -> [UnreadColumn] {
        let besideSummed = unread.besideSummed
        return unread.counts.filter { !told.contains($0.column) }.enumerated().map { index, found in
            let (cell, own) = heading(found.column)
            let text = own.isEmpty ? headingMerged(over: found.column) ?? "" : own
            // Comparing words takes long, and nobody reads so many hints.
            let nearest =
                index < Self.mostHints ? HeadingVocabulary.nearest(to: own, among: [.proxy, .answer, .stated]) : nil
            return UnreadColumn(
                cell: cell, heading: text, figureCount: found.figures, nearest: nearest?.heading,
                speaksOfAnswers: HeadingVocabulary.speaksOfAnswers(text),
                isBesideSummed: besideSummed.contains(found.column))
        }
    }

    /// The heading that is merged over a column without one of its own.
    private func headingMerged(over column: Int) -> String? {
        let place = CellReference(row: table.headerRow, column: column)
        return table.sheet.mergedRanges.first { $0.contains(place) }.flatMap { table.headings.texts[$0.first.column] }
    }

    /// For how many columns that were not read the nearest heading is looked for.
    private static let mostHints = 50

    /// Answer cells that stand for several measures at once.
    private func mergedAnswers() -> [CellRange] {
        guard !table.sheet.mergedRanges.isEmpty else { return [] }
        let rows = Set(choice.rows.lines.map { $0.rowNumber - 1 })
        let columns = Set(table.answerColumns)
        return table.sheet.mergedRanges.filter { range in
            range.first.row < range.last.row && columns.contains(range.first.column)
                && rows.count { (range.first.row...range.last.row).contains($0) } > 1
        }.sorted { $0.first < $1.first }
    }
}
