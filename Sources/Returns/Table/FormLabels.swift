import Forms
package import SocialValue
package import SpreadsheetModel
import Vocabulary

/// What the labelled cells of a workbook say of the return: who made it, and which tender it answers.
package struct FormLabels {
    /// Those of the chosen sheet.
    package let own: LabelledCells
    /// Every labelled value, the one to take first: those on the chosen sheet above the table, then the others on it,
    /// then those on the other visible sheets in tab order.
    private let values: [LabelledValue]
    /// The labels that ask who made the return and name nobody, in the same order.
    private let unnamed: [LabelledValue]
    /// The cells of the council's own form where the bidder's name stands, on the chosen sheet; nil on any other form.
    private let formRow: Int?

    /// Reads the labelled cells of every visible sheet, each once.
    package init(_ table: ReturnTable, rows: TableRows, in sheets: [Sheet]) {
        let roles = rows.roles
        own = LabelledCells(table.sheet) { reference in
            switch roles[reference.row] {
            case .line, .heading, .total, .ignored(.strayAnswer): true
            case nil, .label, .ignored: false
            }
        }
        let top = table.headings.rows.lowerBound
        let others = sheets.filter { $0.visibility == .visible && $0.name != table.sheet.name }
        let elsewhere = others.map { ($0, LabelledCells($0)) }
        let chosen = own
        func ordered(_ fields: (LabelledCells) -> [LabelledCells.Field]) -> [LabelledValue] {
            let here = fields(chosen).compactMap { $0.labelled(on: table.sheet) }
            return here.filter { $0.cell.row < top } + here.filter { $0.cell.row >= top }
                + elsewhere.flatMap { sheet, cells in fields(cells).compactMap { $0.labelled(on: sheet) } }
        }
        values = ordered(\.fields)
        unnamed = ordered(\.unnamed)
        formRow = FormHeadCells.bidderRow(of: table.sheet, above: top)
    }

    /// Whether a value is the one that counts for the bidder: on the council's own form the labelled cell of the form, and
    /// no list of the bidder's own.
    private func mayNameBidder(_ value: LabelledValue) -> Bool {
        guard let formRow else { return LabelledCells.bidder.contains(value.label) }
        return value.sheet == own.sheetName && value.cell.row == formRow
            && LabelledCells.bidder.contains(value.label)
    }

    /// The label that asks for the bidder's name and has none; nil when a bidder is named, or nothing asks for one.
    package func unnamedBidder() -> LabelledValue? {
        guard !values.contains(where: mayNameBidder), let label = unnamed.first(where: mayNameBidder) else {
            return nil
        }
        guard formRow != nil, label.text.isEmpty else { return label }
        // The form that we issue has its values two columns from their labels.
        return LabelledValue(
            label: label.label, text: "", sheet: label.sheet,
            cell: CellReference(row: label.cell.row, column: label.cell.column + 2))
    }

    /// The first value under one of some labels.
    package func text(under labels: Set<String>) -> String? {
        values.first { labels.contains($0.label) }?.text
    }

    /// The first value that is labelled as the reference of the tender: not of a lot or a contract, and no title.
    package func tenderReference() -> LabelledValue? {
        values.first { LabelledCells.tender.contains($0.label) && LabelledCells.referenceKind($0.label) == "tender" }
    }

    /// The value to take, and the others that say something else.
    package func values(_ subject: ConflictingLabel.Subject) -> (taken: LabelledValue?, rivals: [ConflictingLabel]) {
        let found = values.filter { value in
            subject == .bidder ? mayNameBidder(value) : LabelledCells.tender.contains(value.label)
        }
        // A reference tells a tender from any other, and a title does not.
        let references = subject == .tender ? found.filter(Self.isReference) : []
        guard let taken = references.first ?? found.first else { return (nil, []) }
        let rivals = found.filter { $0 != taken && Self.contradicts($0, taken, on: subject) }
        return (taken, rivals.map { ConflictingLabel(subject, taken: taken, other: $0) })
    }

    /// Whether a value is a reference of the whole tender: by its label, or where that names neither a title nor a name, by
    /// the figures in it.
    private static func isReference(_ value: LabelledValue) -> Bool {
        let words = value.label.split(separator: " ")
        if let kind = LabelledCells.referenceKind(value.label) { return kind != "lot" }
        return !words.contains { ["title", "name"].contains($0) } && value.text.contains(where: \.isNumber)
    }

    /// Whether a second value names another bidder, or another tender by the same kind of reference. What reads like a
    /// sentence explains the label, and titles of tenders are worded freely.
    private static func contradicts(
        _ other: LabelledValue, _ taken: LabelledValue, on subject: ConflictingLabel.Subject
    ) -> Bool {
        guard other.text.count <= 80, other.text.last != ".", other.text.first?.isLowercase == false else {
            return false
        }
        switch subject {
        case .bidder:
            return OrganisationName.words(other.text) != OrganisationName.words(taken.text)
        case .tender:
            guard let kind = LabelledCells.referenceKind(taken.label), kind == LabelledCells.referenceKind(other.label)
            else { return false }
            return plain(other.text) != plain(taken.text)
        }
    }

    private static func plain(_ text: String) -> String {
        text.lowercased().filter { $0.isLetter || $0.isNumber }
    }
}

extension LabelledCells.Field {
    /// The value with its place on a sheet; nil when it stands in no cell.
    fileprivate func labelled(on sheet: Sheet) -> LabelledValue? {
        cells.last.map { LabelledValue(label: label, text: value, sheet: sheet.name, cell: $0) }
    }
}

/// The cells above the table that the council's own form prints there or asks the bidder to fill in.
enum FormHeadCells {
    /// The title, the sentence under it, and each label with its value, filled in or not; none on a sheet without a
    /// form stamp, whose words are nobody's we know. Cost: proportional to the rows above the table.
    ///
    /// - Parameter top: the zero-based row in which the headings start.
    static func cells(of sheet: Sheet, above top: Int) -> Set<CellReference> {
        let head = head(of: sheet, above: top)
        var found: Set<CellReference> = []
        for cell in head {
            guard case .text(let text) = cell.value else { continue }
            let place = cell.reference
            if FormWords.labels.contains(text) {
                found.formUnion([place, CellReference(row: place.row, column: place.column + 2)])
            } else if text == FormWords.hint || text == FormWords.queriesHint {
                found.insert(place)
                // The title stands in the cell above the sentence.
                if place.row > 0 { found.insert(CellReference(row: place.row - 1, column: place.column)) }
            }
        }
        return found
    }

    /// The zero-based row of the cell for the bidder's name; nil on a sheet without a form stamp.
    static func bidderRow(of sheet: Sheet, above top: Int) -> Int? {
        head(of: sheet, above: top).first { $0.value == .text(FormWords.bidderLabel) }?.reference.row
    }

    /// The cells above the table; none on a sheet without a form stamp.
    private static func head(of sheet: Sheet, above top: Int) -> [Cell] {
        let head = sheet.rowNumbers.prefix { $0 < top }.flatMap { sheet.row($0) }
        return head.contains { $0.value == .text(FormWords.stampLabel) } ? head : []
    }
}
