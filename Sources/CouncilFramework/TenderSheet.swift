import Returns
import SocialValue
import SpreadsheetModel
import Vocabulary

/// The sheet `Tender`: what the council says of the contract, one fact a row, its name beside its value.
struct TenderSheet {
    /// The sheet's name.
    static let name = "Tender"

    /// The facts that were given.
    var tender: Tender { draft.filled }
    /// The sheet; nil when the workbook has none.
    private(set) var place: CellLocation?
    /// The facts whose cells hold something else.
    private(set) var unreadable: Set<TenderFact> = []
    /// The cell of each value that was used, by its fact and what that is about.
    private(set) var facts: [TenderFactKey: CellLocation] = [:]
    private(set) var notes: [CouncilNote] = []
    private var draft = TenderDraft()

    init(_ source: CouncilSheets) {
        guard let sheet = source.named(Self.name) else { return }
        place = source.location(sheet, nil)
        for row in sheet.rowNumbers {
            guard let label = sheet.row(row).first(where: { $0.label != nil }), let name = label.label else { continue }
            let beside = CellReference(row: row, column: label.reference.column + 1)
            guard let value = sheet[beside], let text = value.label, text.lowercased() != "value" else { continue }
            let places = (label: source.location(sheet, label.reference), value: source.location(sheet, beside))
            guard let fact = TenderFact(name) else {
                notes.append(
                    CouncilNote(
                        .labelUnknown("fact of the tender", text: name, known: TenderFact.labels), at: places.label))
                continue
            }
            if let expected = fact.expectedSubject(of: name) {
                notes.append(
                    CouncilNote(
                        .valueUnreadable(
                            "text after \"\(fact.rawValue):\"", text: fact.subject(of: name), expected: expected),
                        at: places.label))
                continue
            }
            add(fact, named: name, value, text, at: places.value, dateSystem: source.dateSystem)
        }
        notes += draft.scoring.unused.filter { facts[$0.needs] == nil }.compactMap { key, needed in
            facts[key].map { CouncilNote(.scoringUnused(key.label, needs: needed.label), at: $0) }
        }
    }

    private mutating func add(
        _ fact: TenderFact, named name: String, _ value: Cell, _ text: String, at place: CellLocation,
        dateSystem: DateSystem
    ) {
        let key = fact.key(name)
        if let first = facts[key]?.cell {
            notes.append(CouncilNote(.factRepeated(name, text: text, first: first), at: place))
            return
        }
        facts[key] = place
        guard !fact.read(value, label: name, dateSystem: dateSystem, into: &draft) else { return }
        unreadable.insert(fact)
        notes.append(
            CouncilNote(
                .valueUnreadable("\"\(name)\" of the tender", text: text, expected: fact.expectation(for: text)),
                at: place))
    }
}
