import CouncilFramework
import Findings
import SocialValue
import SpreadsheetModel

/// A scoring method that lacks what it needs, or whose figures cannot be meant.
enum CouncilMethodIncomplete: CouncilCheck {
    static let definition = FindingDefinition(
        "council-method-incomplete", .check, .council,
        title: "The scoring method is incomplete",
        meaning: """
            Each method on the sheet Tender needs its own facts: a target, bands that rise, points for measures, or the \
            contract value. Without them bids cannot be scored. Returns can still be checked and valued.
            """,
        fix: "Fill in or correct the row on the sheet Tender before you publish the tender.")

    static let definitions = [definition]

    static func finding(of note: CouncilNote) -> Finding? {
        guard case .scoringUnused(let label, let needed) = note.subject else { return nil }
        return Finding(
            definition, at: note.location,
            message: "\"\(label)\" is given, but \"\(needed)\" is not, so it does nothing.", expected: needed)
    }

    static func findings(in framework: Framework, at places: CouncilPlaces) -> [Finding] {
        guard let method = framework.tender.scoring else { return [] }
        return missing(method, framework.tender, places) + notPositive(method, places) + unevenBands(method, places)
    }

    /// The fact that the method cannot do without.
    private static func missing(_ method: ScoringMethod, _ tender: Tender, _ places: CouncilPlaces) -> [Finding] {
        let (fact, isMissing): (TenderFact, Bool) =
            switch method.kind {
            case .target, .passOrFail: (.scoringTarget, method.target == nil)
            case .bands: (.band, method.bands.isEmpty)
            case .points: (.points, method.points.isEmpty)
            case .perPoundOfContract: (.contractValue, (tender.contractValue ?? .zero) <= .zero)
            case .relative, .perPoundOfPrice, .qualitative, .unscored: (.scoringMethod, false)
            }
        // A fact that is given and cannot be read is reported as such.
        guard isMissing, !places.unreadableFacts.contains(fact) else { return [] }
        let row =
            switch fact {
            case .band: "at least one row such as \"Band: £250,000\""
            case .points: "at least one row such as \"Points: NT1\""
            default: "a number of 1 or more under \"\(fact.rawValue)\""
            }
        return [
            Finding(
                definition, at: places.fact(TenderFactKey(.scoringMethod)),
                message: "The scoring method \"\(method.kind.rawValue)\" needs \(row). That is missing.",
                found: method.kind.rawValue, expected: row)
        ]
    }

    /// Figures that nothing can be divided by, and points that nobody earns.
    private static func notPositive(_ method: ScoringMethod, _ places: CouncilPlaces) -> [Finding] {
        let single: [(TenderFactKey, ExactDecimal?)] = [
            (TenderFactKey(.scoringTarget), method.target), (TenderFactKey(.scoringCap), method.cap),
        ]
        let points = method.points.flatMap { row -> [(TenderFactKey, ExactDecimal?)] in
            [(.points(of: row.reference), row.perUnit), (.mostPoints(of: row.reference), row.most)]
        }
        return (single + points).compactMap { key, number in
            guard let number, number <= .zero else { return nil }
            return Finding(
                definition, at: places.fact(key),
                message: "\"\(key.label)\" is \(number). To score bids, it must be above 0.",
                found: number.description, expected: "a number above 0")
        }
    }

    /// Bands whose marks do not rise with the amounts.
    private static func unevenBands(_ method: ScoringMethod, _ places: CouncilPlaces) -> [Finding] {
        zip(method.bands, method.bands.dropFirst()).compactMap { lower, upper in
            let (key, below) = (TenderFactKey.band(from: upper.from), TenderFactKey.band(from: lower.from))
            guard upper.percent <= lower.percent else { return nil }
            let message =
                upper.from == lower.from
                ? "There are two bands from the same amount: \"\(key.label)\"."
                : "\"\(key.label)\" earns \(upper.percent)% of the marks, no more than \"\(below.label)\" with "
                    + "\(lower.percent)%. More social value should earn more marks."
            return Finding(
                definition, at: places.fact(key), message: message, found: "\(upper.percent)%",
                expected: "more than \(lower.percent)%")
        }
    }
}
