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

/// One row of the sheet `Tender`, by its label.
package enum TenderFact: String, Hashable, Sendable, CaseIterable {
    case reference = "Reference"
    case title = "Title"
    case council = "Council"
    case contact = "Contact"
    case replyBy = "Reply By"
    case sendTo = "Send To"
    case deadline = "Deadline"
    case contractValue = "Contract Value"
    case start = "Start"
    case length = "Length (months)"
    case fteBasis = "FTE Basis"
    case localArea = "Local Area"
    case edition = "Framework Edition"
    /// "Weight: Price" and so on, one row each.
    case weight = "Weight"

    /// The fact a label names; nil when it names none.
    init?(_ label: String) {
        let words = HeadingVocabulary.normalized(label)
        if words.hasPrefix("weight ") {
            self = .weight
        } else if let fact = Self.allCases.first(where: { $0.names.contains(words) }) {
            self = fact
        } else {
            return nil
        }
    }

    /// The labels as a new workbook has them.
    static let labels = allCases.map(\.rawValue)

    /// What tells the fact from others: each criterion has a weight of its own.
    ///
    /// - Parameter label: the label of its row.
    func key(_ label: String) -> String {
        self == .weight ? HeadingVocabulary.normalized(label) : rawValue
    }

    /// The labels that mean the fact, as ``HeadingVocabulary/normalized(_:)`` gives them.
    private var names: [String] {
        switch self {
        case .reference: ["reference", "tender reference", "procurement reference", "contract reference"]
        case .title: ["title", "tender title", "contract title", "contract"]
        case .council: ["council", "name of council", "council name", "authority", "contracting authority", "buyer"]
        case .contact: ["contact", "contact name", "council contact", "contact officer"]
        case .replyBy: ["reply by", "replies by", "reply by date", "replies due", "clarification deadline"]
        case .sendTo: ["send to", "send returns to", "send replies to", "where to send", "return to"]
        case .deadline: ["deadline", "return deadline", "closing date"]
        case .contractValue: ["contract value", "value", "estimated value"]
        case .start: ["start", "start date", "contract start"]
        case .length: ["length", "contract length", "duration", "length in months", "length in years", "term"]
        case .fteBasis: ["fte basis", "basis of fte"]
        case .localArea: ["local area", "local", "area"]
        case .edition: ["framework edition", "edition", "framework", "toms edition"]
        case .weight: []
        }
    }

    /// What its cell should hold, for messages.
    var expectation: String {
        switch self {
        case .reference, .title, .council, .contact, .sendTo, .localArea, .edition: "text"
        case .deadline, .replyBy, .start: "a date, such as 2026-04-01 or 1 April 2026"
        case .contractValue: "a number of pounds"
        case .length: "a number of months, or years with the word"
        case .fteBasis: CouncilValue.words(of: FTEBasis.self).joined(separator: " or ")
        case .weight: "a number of per cent"
        }
    }

    /// Puts what the cell says into the tender; false when it cannot be read.
    func read(_ cell: Cell, label: String, dateSystem: DateSystem, into tender: inout Tender) -> Bool {
        let text = cell.label ?? ""
        switch self {
        case .reference: tender.reference = text
        case .title: tender.title = text
        case .council: tender.council = text
        case .contact: tender.contact = text
        case .sendTo: tender.sendTo = text
        case .localArea: tender.localArea = text
        case .edition: tender.edition = text
        case .replyBy: return Self.set(&tender.replyBy, CouncilValue.date(cell, system: dateSystem))
        case .deadline: return Self.set(&tender.deadline, CouncilValue.date(cell, system: dateSystem))
        case .start: return Self.set(&tender.start, CouncilValue.date(cell, system: dateSystem))
        case .contractValue:
            return Self.set(&tender.contractValue, AmountReader.number(in: cell).flatMap { Money(rounding: $0) })
        case .length: return Self.set(&tender.lengthInMonths, CouncilValue.months(cell, label: label))
        case .fteBasis: return Self.set(&tender.fteBasis, CouncilValue.word(text))
        case .weight:
            guard let percent = CouncilValue.percent(cell) else { return false }
            tender.weights.append(AwardWeight(Self.weightName(label), percent: percent))
        }
        return true
    }

    /// "Weight: Social value" names the criterion behind the colon.
    private static func weightName(_ label: String) -> String {
        let name = label.dropFirst("weight".count).drop { $0 == ":" || $0.isWhitespace }
        return String(name)
    }

    private static func set<Value>(_ fact: inout Value?, _ value: Value?) -> Bool {
        fact = value
        return value != nil
    }
}
