import Returns
import SocialValue
import SpreadsheetModel
import Vocabulary

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
    case jurisdiction = "Jurisdiction"
    case scoringMethod = "Scoring Method"
    case scoringTarget = "Scoring Target"
    case scoringCap = "Scoring Cap"
    case scoredFigure = "Scored Figure"
    case scorePlaces = "Score Places"
    /// "Band: £250,000" and so on, one row each.
    case band = "Band"
    /// "Points: NT1" and so on, one row each.
    case points = "Points"
    /// "Most Points: NT1" and so on, one row each.
    case mostPoints = "Most Points"
    case priceMethod = "Price Method"
    case tieRule = "Tie Rule"
    case scoresOutOf = "Scores Out Of"
    case evaluatorSpread = "Evaluator Spread"

    /// The fact a label names; nil when it names none.
    init?(_ label: String) {
        let words = HeadingVocabulary.normalized(label)
        if let fact = Self.allCases.first(where: { $0.isRepeated && words.hasPrefix($0.rawValue.lowercased() + " ") }) {
            self = fact
        } else if let fact = Self.allCases.first(where: { $0.names.contains(words) }) {
            self = fact
        } else {
            return nil
        }
    }

    /// The labels as a new workbook has them.
    static let labels = allCases.map(\.rawValue)

    /// Whether it has a row for each of several things, which its label names: criteria, amounts or measures.
    var isRepeated: Bool {
        switch self {
        case .weight, .band, .points, .mostPoints: true
        default: false
        }
    }

    /// What tells the row of the fact from others.
    ///
    /// - Parameter label: the label of its row.
    func key(_ label: String) -> TenderFactKey {
        guard isRepeated else { return TenderFactKey(self) }
        let subject = subject(of: label)
        switch self {
        case .band: return Self.amount(subject).map { .band(from: $0) } ?? TenderFactKey(self, subject)
        case .points: return MeasureReference(subject).map { .points(of: $0) } ?? TenderFactKey(self, subject)
        case .mostPoints: return MeasureReference(subject).map { .mostPoints(of: $0) } ?? TenderFactKey(self, subject)
        default: return TenderFactKey(self, HeadingVocabulary.normalized(subject))
        }
    }

    /// What a label of a repeated fact is about: "Weight: Social value" names the criterion after the colon.
    func subject(of label: String) -> String {
        String(label.dropFirst(rawValue.count).drop { $0 == ":" || $0.isWhitespace })
    }

    /// What should be after the colon of a label that names nothing there that could be used; nil when all is well.
    func expectedSubject(of label: String) -> String? {
        switch self {
        case .band where Self.amount(subject(of: label)) == nil: "a number of pounds, 0 or more"
        case .points where MeasureReference(subject(of: label)) == nil: "a reference like NT18"
        case .mostPoints where MeasureReference(subject(of: label)) == nil: "a reference like NT18"
        default: nil
        }
    }

    /// The pounds that a text gives; nil when it gives none, or fewer than 0.
    private static func amount(_ text: String) -> ExactDecimal? {
        let cell = Cell(CellReference(row: 0, column: 0), .text(text))
        return AmountReader.number(in: cell).flatMap { $0.isNegative ? nil : $0 }
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
        case .jurisdiction: ["jurisdiction", "law", "nation"]
        case .scoringMethod: ["scoring method", "score method", "social value method"]
        case .scoringTarget: ["scoring target", "score target", "target"]
        case .scoringCap: ["scoring cap", "score cap", "cap"]
        case .scoredFigure: ["scored figure", "figure scored"]
        case .scorePlaces: ["score places", "scoring places", "decimal places"]
        case .priceMethod: ["price method", "pricing method"]
        case .tieRule: ["tie rule", "ties", "tie break"]
        case .scoresOutOf: ["scores out of", "score out of", "score scale"]
        case .evaluatorSpread: ["evaluator spread", "evaluators spread", "score spread"]
        case .weight, .band, .points, .mostPoints: []
        }
    }

    /// What its cell should hold in place of a text, for messages.
    func expectation(for text: String) -> String {
        switch self {
        case .deadline, .replyBy, .start: CouncilValue.dateExpectation(for: text)
        default: expectation
        }
    }

    /// What its cell should hold, for messages.
    private var expectation: String {
        switch self {
        case .reference, .title, .council, .contact, .sendTo, .localArea, .edition: "text"
        case .deadline, .replyBy, .start: "a date, such as 2026-04-01 or 1 April 2026"
        case .contractValue: "a number of pounds"
        case .length: "a number of months, or years with the word"
        case .weight, .band: "a number of per cent, 0 to 100"
        case .scoringTarget, .scoringCap, .points, .mostPoints: "a number"
        case .scorePlaces: "a whole number from 0 to 10"
        case .scoresOutOf: "a number above 0"
        case .evaluatorSpread: "a number, 0 or more"
        case .fteBasis: Self.choice(of: FTEBasis.self)
        case .jurisdiction: Self.choice(of: Jurisdiction.self)
        case .scoringMethod: Self.choice(of: ScoringMethod.Kind.self)
        case .scoredFigure: Self.choice(of: ScoredFigure.self)
        case .priceMethod: Self.choice(of: PriceMethod.self)
        case .tieRule: Self.choice(of: TieRule.self)
        }
    }

    /// The words of a cell that takes one of a few.
    private static func choice<Word: RawRepresentable & CaseIterable>(of _: Word.Type) -> String
    where Word.RawValue == String {
        let words = CouncilValue.words(of: Word.self)
        return words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
    }

    /// Puts what the cell says into the draft; false when it cannot be read.
    func read(_ cell: Cell, label: String, dateSystem: DateSystem, into draft: inout TenderDraft) -> Bool {
        let text = cell.label ?? ""
        switch self {
        case .reference: draft.tender.reference = text
        case .title: draft.tender.title = text
        case .council: draft.tender.council = text
        case .contact: draft.tender.contact = text
        case .sendTo: draft.tender.sendTo = text
        case .localArea: draft.tender.localArea = text
        case .edition: draft.tender.edition = text
        case .replyBy: return Self.set(&draft.tender.replyBy, CouncilValue.date(cell, system: dateSystem))
        case .deadline: return Self.set(&draft.tender.deadline, CouncilValue.date(cell, system: dateSystem))
        case .start: return Self.set(&draft.tender.start, CouncilValue.date(cell, system: dateSystem))
        case .contractValue:
            return Self.set(&draft.tender.contractValue, AmountReader.number(in: cell).flatMap { Money(rounding: $0) })
        case .length: return Self.set(&draft.tender.lengthInMonths, CouncilValue.months(cell, label: label))
        case .fteBasis: return Self.set(&draft.tender.fteBasis, CouncilValue.word(text))
        case .weight:
            guard let percent = CouncilValue.percent(cell), (.zero...ExactDecimal(100)).contains(percent) else {
                return false
            }
            draft.tender.weights.append(AwardWeight(subject(of: label), percent: percent))
        default: return readDecision(cell, text, label: label, into: &draft)
        }
        return true
    }

    /// The same for the facts of the decision between bidders.
    private func readDecision(_ cell: Cell, _ text: String, label: String, into draft: inout TenderDraft) -> Bool {
        let number = AmountReader.number(in: cell)
        switch self {
        case .jurisdiction: return Self.set(&draft.tender.jurisdiction, CouncilValue.word(text))
        case .scoringMethod: return Self.set(&draft.scoring.kind, CouncilValue.word(text))
        case .scoringTarget: return Self.set(&draft.scoring.target, number)
        case .scoringCap: return Self.set(&draft.scoring.cap, number)
        case .scoredFigure: return Self.set(&draft.scoring.figure, CouncilValue.word(text))
        case .scorePlaces:
            let places = number?.wholeNumber.flatMap { (0...10).contains($0) ? Int($0) : nil }
            return Self.set(&draft.scoring.places, places)
        case .band:
            guard let from = Self.amount(subject(of: label)), let percent = CouncilValue.percent(cell),
                (.zero...ExactDecimal(100)).contains(percent)
            else { return false }
            draft.scoring.bands.append(ScoreBand(from: from, percent: percent))
        case .points, .mostPoints:
            guard let number, let reference = MeasureReference(subject(of: label)) else { return false }
            let row = MeasurePoints(reference, perUnit: number)
            if self == .points { draft.scoring.points.append(row) } else { draft.scoring.most.append(row) }
        case .priceMethod: return Self.set(&draft.tender.priceMethod, CouncilValue.word(text))
        case .tieRule: return Self.set(&draft.tender.tieRule, CouncilValue.word(text))
        case .scoresOutOf:
            return Self.set(&draft.tender.scoreScale, number.flatMap { $0 > .zero ? $0 : nil })
        case .evaluatorSpread:
            return Self.set(&draft.tender.scoreSpread, number.flatMap { $0.isNegative ? nil : $0 })
        default: return false
        }
        return true
    }

    private static func set<Value>(_ fact: inout Value?, _ value: Value?) -> Bool {
        fact = value
        return value != nil
    }

    /// The same for a fact that has a value of its own where none is given.
    private static func set<Value>(_ fact: inout Value, _ value: Value?) -> Bool {
        if let value { fact = value }
        return value != nil
    }
}
