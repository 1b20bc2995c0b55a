import Algorithms
import Returns
import SocialValue
import SpreadsheetModel
import Vocabulary

/// The table of measures: the sheet `Measures`, or whichever visible sheet holds one.
struct MeasuresSheet {
    /// The sheet's name in a council workbook.
    static let name = "Measures"
    /// The columns that a framework cannot do without.
    private static let compulsory: [FormColumn] = [.reference, .proxy]

    /// The measures in the order of rows, those with a reference that can be read.
    private(set) var measures: [Measure] = []
    /// Where each measure stands.
    private(set) var places: [MeasurePlace] = []
    /// The schemes that have a column, with the priorities that measures name.
    private(set) var schemes: [PriorityScheme] = []
    private(set) var notes: [CouncilNote] = []
    /// Whose answers stand beside the measures; nil in a table that a council may have written.
    let answers: AnsweredTable?

    private let source: CouncilSheets
    private let table: ReturnTable
    private let columns: MeasureColumns

    init(_ source: CouncilSheets, schemes listed: [PriorityScheme]) throws(NoReturnTable) {
        self.source = source
        table = try TableLocator.locate(
            in: source.named(Self.name).map { [$0] } ?? source.sheets, compulsory: Self.compulsory)
        let rows = TableRows(table, mostLines: .max)
        answers = AnsweredTable(table, rows: rows, in: source)
        columns = MeasureColumns(table, schemes: listed.map(\.name))
        notes = columns.unknown.map { heading in
            CouncilNote(
                .labelUnknown(
                    "heading", text: heading.label ?? "", known: MeasureColumns.headings + listed.map(\.name)),
                at: source.location(table.sheet, heading.reference))
        }
        for line in rows.lines { add(line) }
        notes += UnseenCells(table, lines: rows.lines).cells.filter { [.proxy, .reference].contains($0.role) }.map {
            CouncilNote(.textUnseen($0), at: source.location(table.sheet, $0.cell))
        }
        notes += UnusableMeasureRows(table: table, rows: rows).notes { source.location(table.sheet, $0) }
        schemes = columns.schemes.map { scheme in
            PriorityScheme(
                scheme.name, priorities: Array(measures.compactMap { $0.priorities[scheme.name] }.uniqued()))
        }
    }

    private mutating func add(_ line: ReturnLine) {
        let row = line.referenceCell.row
        guard let reference = line.reference, !isMore(line, than: reference) else {
            notes.add(.referenceMalformed(line.referenceText, question: line.question), at: place(line.referenceCell))
            return
        }
        if let fault = line.proxy.printFault {
            notes.add(.proxyMarked(line.label, fault), at: place(line.proxy.cell ?? line.referenceCell))
        } else if line.proxy.isUnreadable || line.proxy.proxy?.value.isNegative == true {
            notes.add(
                .proxyUnreadable(line.label, text: line.proxy.text ?? ""),
                at: place(line.proxy.cell ?? line.referenceCell))
        }
        let isRecordOnly = isRecordOnly(row, of: line.label)
        if line.proxy.proxy == nil, !line.proxy.isUnreadable, !isRecordOnly {
            notes.add(
                .proxyMissing(line.label, text: line.proxy.text), at: place(line.proxy.cell ?? line.referenceCell))
        }
        measures.append(
            Measure(
                reference: reference.known(as: aliases(row, of: line.label)), theme: line.theme,
                question: line.question, unit: line.unit, proxy: line.proxy.proxy, priorities: priorities(row),
                isRecordOnly: isRecordOnly, valueType: valueType(row, of: line.label),
                guidance: cell(MeasureColumns.guidance, row)?.label,
                otherEditions: otherEditions(row, of: line.label)))
        let cells = columns.all.mapValues { place(CellReference(row: row, column: $0)) }
        places.append(MeasurePlace(row: place(line.referenceCell), cells: cells))
    }

    private func priorities(_ row: Int) -> [String: String] {
        var labels: [String: String] = [:]
        for scheme in columns.schemes {
            labels[scheme.name] = table.sheet[CellReference(row: row, column: scheme.column)]?.label
        }
        return labels
    }

    /// The proxy values of other editions; one that is no amount is told and left out.
    private mutating func otherEditions(_ row: Int, of label: String) -> [EditionProxy] {
        columns.editions.compactMap { edition in
            let cell = CellReference(row: row, column: edition.column)
            let read = AmountReader.proxy(table.sheet[cell], at: cell)
            guard read.isUnreadable || read.proxy?.value.isNegative == true else {
                return read.proxy.map { EditionProxy(edition: edition.name, proxy: $0) }
            }
            notes.add(
                .valueUnreadable(
                    "\(MeasureColumns.editionPrefix) \(edition.name) of \(label)", text: read.text ?? "",
                    expected: CouncilValue.proxyExpectation),
                at: place(cell))
            return nil
        }
    }

    private mutating func aliases(_ row: Int, of label: String) -> [MeasureCode] {
        guard let cell = cell(MeasureColumns.aliases, row), let text = cell.label else { return [] }
        if let reference = MeasureReference(text) { return reference.codes }
        notes.add(
            .valueUnreadable("aliases of \(label)", text: text, expected: "measure references"),
            at: place(cell.reference))
        return []
    }

    private mutating func isRecordOnly(_ row: Int, of label: String) -> Bool {
        guard let cell = cell(MeasureColumns.recordOnly, row) else { return false }
        if let answer = CouncilValue.yesOrNo(cell) { return answer }
        notes.add(
            .valueUnreadable("\(MeasureColumns.recordOnly) of \(label)", text: cell.label ?? "", expected: "Yes or No"),
            at: place(cell.reference))
        return false
    }

    private mutating func valueType(_ row: Int, of label: String) -> ValueType? {
        guard let cell = cell(MeasureColumns.valueType, row), let text = cell.label else { return nil }
        if let type: ValueType = CouncilValue.word(text) { return type }
        notes.add(
            .labelUnknown("value type of \(label)", text: text, known: CouncilValue.words(of: ValueType.self)),
            at: place(cell.reference))
        return nil
    }

    /// Whether a reference cell holds more than its reference: "NT-3x?". Words behind the code are the measure's title,
    /// as some councils print them.
    private func isMore(_ line: ReturnLine, than reference: MeasureReference) -> Bool {
        guard let rest = MeasureReference.leading(in: line.referenceText)?.rest, !rest.isEmpty else { return false }
        // Where the table has no questions of their own, what stands behind the code is the question.
        let leastWords = line.questionCell == line.referenceCell ? 1 : 2
        return rest.split(whereSeparator: \.isWhitespace).count { $0.count(where: \.isLetter) > 1 } < leastWords
    }

    private func cell(_ heading: String, _ row: Int) -> Cell? {
        columns.all[heading].flatMap { table.sheet[CellReference(row: row, column: $0)] }
    }

    private func place(_ cell: CellReference) -> CellLocation {
        source.location(table.sheet, cell)
    }
}

/// Answers beside the measures of a workbook that was given for the council's: it is a bidder's return.
package struct AnsweredTable: Hashable, Sendable {
    /// The bidder, where the workbook names one.
    package let bidder: String?

    /// Nil for a table that a council may have written: one without answers, the sheet `Measures` of its workbook, and
    /// what it published of a bid, which says to which priorities each measure belongs and has no place for the bidder's
    /// name.
    init?(_ table: ReturnTable, rows: TableRows, in source: CouncilSheets) {
        guard rows.lines.contains(where: \.isAnswered) else { return nil }
        let labels = FormLabels(table, rows: rows, in: source.sheets)
        bidder = labels.values(.bidder).taken?.text
        let isPublished = !table.schemes.isEmpty && labels.unnamedBidder() == nil
        guard bidder != nil || !isPublished && table.sheet.name != MeasuresSheet.name else { return nil }
    }
}
