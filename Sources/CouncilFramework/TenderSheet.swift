import Returns
import SocialValue
import SpreadsheetModel
import Vocabulary

/// The sheet `Tender`: what the council says of the contract, one fact a row, its name beside its value.
struct TenderSheet {
    /// The sheet's name.
    static let name = "Tender"

    /// The facts that were given.
    private(set) var tender = Tender()
    /// The sheet; nil when the workbook has none.
    private(set) var place: CellLocation?
    /// The facts whose cells hold something else.
    private(set) var unreadable: Set<TenderFact> = []
    private(set) var notes: [CouncilNote] = []

    init(_ source: CouncilSheets) {
        guard let sheet = source.named(Self.name) else { return }
        place = source.location(sheet, nil)
        var given: [String: CellReference] = [:]
        for row in sheet.rowNumbers {
            guard let label = sheet.row(row).first(where: { $0.label != nil }), let name = label.label else { continue }
            let beside = CellReference(row: row, column: label.reference.column + 1)
            guard let value = sheet[beside], let text = value.label, text.lowercased() != "value" else { continue }
            guard let fact = TenderFact(name) else {
                notes.append(
                    CouncilNote(
                        .labelUnknown("fact of the tender", text: name, known: TenderFact.labels),
                        at: source.location(sheet, label.reference)))
                continue
            }
            if let first = given[fact.key(name)] {
                notes.append(
                    CouncilNote(.factRepeated(name, text: text, first: first), at: source.location(sheet, beside)))
                continue
            }
            given[fact.key(name)] = beside
            let isRead = fact.read(value, label: name, dateSystem: source.dateSystem, into: &tender)
            if !isRead {
                unreadable.insert(fact)
                notes.append(
                    CouncilNote(
                        .valueUnreadable("\"\(name)\" of the tender", text: text, expected: fact.expectation),
                        at: source.location(sheet, beside)))
            }
        }
    }
}
