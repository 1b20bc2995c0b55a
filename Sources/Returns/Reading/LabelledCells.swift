import NumberFormats
import SpreadsheetModel
import Vocabulary

/// What a sheet says about itself in labelled cells: "Bidder: Acme Ltd", or the label and the value side by side, or
/// the value under its label.
package struct LabelledCells {
    /// Labels, in the form ``HeadingVocabulary/normalized(_:)`` gives, for who made the return.
    static let bidder: Set<String> = [
        "bidder", "bidder name", "name of bidder", "supplier", "supplier name", "tenderer", "tenderer name",
        "organisation", "organisation name", "company", "company name", "name of organisation", "bidders name",
        "name of tenderer", "name of supplier", "name of company", "contractor", "contractor name",
        "name of contractor", "bidder organisation", "bidding organisation", "applicant", "applicant name",
        "tenderers name", "suppliers name", "bidder company name", "lead bidder", "provider", "provider name",
    ]

    /// Labels for the tender that the return answers.
    static let tender: Set<String> = [
        "tender", "tender reference", "tender ref", "tender title", "contract", "contract reference", "contract title",
        "procurement reference", "itt reference", "project", "project reference", "tender no", "tender number",
        "contract ref", "contract no", "contract number", "contract name", "project name", "itt ref", "itt no",
        "procurement ref", "opportunity reference", "tender name", "lot reference", "reference of tender",
        "chest reference", "chest ref", "project title", "procurement ref no", "procurement no", "procurement number",
        "procurement reference no", "procurement reference number", "tender ref no", "tender reference no",
        "tender reference number", "itt ref no", "itt number", "itt reference number", "contract ref no",
        "contract reference no", "contract reference number", "opportunity ref", "project ref", "project number",
    ]

    /// What a label names a reference of: "tender" for "tender ref" and "tender number"; nil for the label of anything
    /// that is worded freely, such as a title.
    static func referenceKind(_ label: String) -> String? {
        let words = label.split(separator: " ").map(String.init)
        guard words.contains(where: { ["reference", "ref", "no", "number"].contains($0) }) else { return nil }
        return words.first { !["reference", "ref", "no", "number", "of"].contains($0) }
    }

    /// Whether a text reads like the label of some field, known or not: "Award date", "Procurement route:". It is no value
    /// of a field that was left empty.
    private static func readsAsLabel(_ text: String) -> Bool {
        if PrintedText.singleLine(text).last == ":" { return true }
        let words = HeadingVocabulary.normalized(text, upTo: HeadingVocabulary.longest).split(separator: " ")
            .map(String.init)
        return words.count > 1 && words.contains(where: fieldWords.contains)
            && words.allSatisfy { fieldWords.contains($0) || subjectWords.contains($0) }
    }

    /// What a field may give of a subject.
    private static let fieldWords: Set<String> = [
        "ref", "reference", "no", "number", "title", "name", "date", "value", "length", "term", "id", "code",
    ]

    /// What a field may be about.
    private static let subjectWords: Set<String> = [
        "tender", "contract", "procurement", "itt", "project", "opportunity", "lot", "chest", "bidder", "bidders",
        "supplier", "tenderer", "organisation", "company", "contractor", "applicant", "provider", "council",
        "authority",
        "award", "start", "end", "closing", "return", "due", "registration", "vat", "job", "contact", "lead", "of",
        "the",
    ]

    /// Labels for the person to ask about the return.
    static let contact: Set<String> = ["contact", "contact name", "contact person", "name of contact", "lead contact"]

    /// Labels for that person's address.
    static let contactEmail: Set<String> = [
        "email", "e-mail", "email address", "contact email", "contact e-mail", "contact email address",
    ]

    /// Labels for the lot of the tender.
    static let lot: Set<String> = [
        "lot", "lot no", "lot number", "lot name", "lot title", "lot ref", "lot reference",
    ]

    /// Labels for other facts of a form, which are not used but are no surprise either.
    static let others: Set<String> = [
        "date", "signed", "signature", "name", "position", "job title", "telephone", "phone", "address", "postcode",
        "version", "deadline", "return by", "completed by", "signed by", "contract value", "contract length",
        "contract start", "contract term", "form stamp", "total so far",
    ]

    /// One labelled value.
    struct Field {
        /// The label, in the form ``HeadingVocabulary/normalized(_:)`` gives.
        let label: String
        /// The value on one line; empty where nothing that can be one stands there.
        let value: String
        /// The cells of the two; one cell when both stand in it, or the label has no value.
        let cells: [CellReference]
    }

    /// The sheet's name.
    let sheetName: String
    /// The fields with a value in row-major order.
    private(set) var fields: [Field] = []
    /// The labels for who made the return that name nobody, in row-major order. The value is what is there instead,
    /// such as "TBC".
    private(set) var unnamed: [Field] = []

    /// Reads the labelled cells of a sheet, hidden rows and columns left out.
    ///
    /// - Parameter isTaken: tells the cells that are something else already, by zero-based row and column.
    init(_ sheet: Sheet, except isTaken: (CellReference) -> Bool = { _ in false }) {
        sheetName = sheet.name
        for cell in sheet.cells where !sheet.hiddenRows.contains(cell.reference.row) {
            guard case .text(let text) = cell.value, text.utf8.count <= HeadingVocabulary.longest,
                !sheet.isColumnHidden(cell.reference.column), !isTaken(cell.reference)
            else { continue }
            if let (label, value) = Self.split(text), Self.isLabel(label) {
                add(Field(label: label, value: value, cells: [cell.reference]))
                continue
            }
            let label = HeadingVocabulary.normalized(text)
            guard Self.isLabel(label) else { continue }
            if !Self.names(label) {
                guard let value = Self.value(of: cell, in: sheet, except: isTaken), let shown = value.label else {
                    continue
                }
                add(Field(label: label, value: shown, cells: [cell.reference, value.reference]))
            } else if let place = NamePlace(of: cell, in: sheet, except: isTaken) {
                let value = place.value
                add(
                    Field(
                        label: label, value: value?.label ?? "",
                        cells: [cell.reference] + [value?.reference].compactMap(\.self)),
                    isText: value?.isText ?? true)
            }
        }
    }

    /// Whether a label asks for the name of an organisation or a person.
    static func names(_ label: String) -> Bool { bidder.contains(label) || contact.contains(label) }

    private mutating func add(_ field: Field, isText: Bool = true) {
        if !Self.names(field.label) || isText && Self.isName(field.value) {
            fields.append(field)
        } else if Self.bidder.contains(field.label) {
            unnamed.append(field)
        }
    }

    private static func isName(_ text: String) -> Bool {
        OrganisationName.isName(text) && (!isInstruction(text) || OrganisationName.hasLegalForm(text))
    }

    /// Whether those cells of a row that hold anything are a label and its value: "Tender ref" and "T2", which has the form
    /// of a measure's code.
    static func isField(_ row: ArraySlice<Cell>) -> Bool {
        let cells = row.span
        var (first, count) = (0, 0)
        for index in cells.indices where count < 3 && cells[index].value.isFilled {
            if count == 0 { first = index }
            count += 1
        }
        guard count == 2, case .text(let text) = cells[first].value else { return false }
        return text.utf8.count <= HeadingVocabulary.longest && isLabel(HeadingVocabulary.normalized(text))
    }

    private static func isLabel(_ words: String) -> Bool {
        [bidder, tender, lot, contact, contactEmail, others].contains { $0.contains(words) }
    }

    /// "Bidder: Acme Ltd" as label and value; nil when nothing stands after a colon.
    private static func split(_ text: String) -> (label: String, value: String)? {
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        let value = PrintedText.singleLine(String(parts[1]))
        let label = HeadingVocabulary.normalized(String(parts[0]))
        guard !value.isEmpty, !isInstruction(value) || names(label) else { return nil }
        return (label, value)
    }

    /// The next cell in the row that holds anything, else the one below the label; never the label of another field,
    /// which says that this one was left empty.
    private static func value(
        of label: Cell, in sheet: Sheet, except isTaken: (CellReference) -> Bool
    ) -> Cell? {
        let row = sheet.row(label.reference.row)
        if let next = row.first(where: { $0.reference > label.reference && $0.label != nil }) {
            if isValue(next, except: isTaken) { return next }
        }
        return below(label, in: sheet, except: isTaken)
    }

    /// The cell below a label, or below the cells it is merged over, where the form prints labels over values and not
    /// under one another.
    static func below(_ label: Cell, in sheet: Sheet, except isTaken: (CellReference) -> Bool) -> Cell? {
        let last = sheet.mergedRange(covering: label.reference)?.last.row ?? label.reference.row
        let row = sheet.row(last + 1)
        guard let below = sheet[last + 1, label.reference.column], isValue(below, except: isTaken),
            row.first?.label != nil,
            // "Instructions: fill the grey cells" says something of its own.
            split(below.label ?? "") == nil
        else { return nil }
        return row.contains { isField($0) } ? nil : below
    }

    static func isValue(_ cell: Cell, except isTaken: (CellReference) -> Bool) -> Bool {
        guard let text = cell.label, !isTaken(cell.reference) else { return false }
        return !isOtherLabel(cell) && !isInstruction(text)
    }

    /// Whether a cell is the label of some field, known or not.
    static func isOtherLabel(_ cell: Cell) -> Bool {
        guard case .text(let text) = cell.value else { return false }
        return readsAsLabel(text) || isField(cell)
    }

    /// Whether a cell holds a label, alone or with its value.
    static func isField(_ cell: Cell) -> Bool {
        guard case .text(let text) = cell.value, text.utf8.count <= HeadingVocabulary.longest else { return false }
        return isLabel(HeadingVocabulary.normalized(text)) || split(text).map { isLabel($0.label) } ?? false
    }

    /// What a form prints where a bidder is to write: "[insert name]", "Please enter".
    private static func isInstruction(_ text: String) -> Bool {
        let words = text.lowercased().drop { "[<(".contains($0) }
        return ["insert ", "please ", "enter ", "type ", "to be completed", "instructions:", "note:", "guidance:"]
            .contains { words.hasPrefix($0) }
    }
}
