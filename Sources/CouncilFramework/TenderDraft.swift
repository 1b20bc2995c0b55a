package import SocialValue
package import SpreadsheetModel

/// A row of the sheet `Tender`: its fact, and what that is about where there is a row for each of several things.
package struct TenderFactKey: Hashable, Sendable {
    /// The fact.
    package let fact: TenderFact
    /// The criterion, the amount or the measure; nil for a fact that has one row.
    package let subject: String?

    package init(_ fact: TenderFact, _ subject: String? = nil) {
        (self.fact, self.subject) = (fact, subject)
    }

    /// The row of a band.
    package static func band(from amount: ExactDecimal) -> TenderFactKey {
        TenderFactKey(.band, "£" + amount.groupedText(places: amount.decimalPlaces))
    }

    /// The row of a measure's points.
    package static func points(of reference: MeasureReference) -> TenderFactKey {
        TenderFactKey(.points, codes(of: reference))
    }

    /// The row of the maximum of a measure's points.
    package static func mostPoints(of reference: MeasureReference) -> TenderFactKey {
        TenderFactKey(.mostPoints, codes(of: reference))
    }

    /// A reference without what people write it with.
    private static func codes(of reference: MeasureReference) -> String {
        reference.codes.map(\.description).joined(separator: " ")
    }

    /// The label as a new workbook has it: "Points: NT1".
    package var label: String { subject.map { "\(fact.rawValue): \($0)" } ?? fact.rawValue }
}

/// A tender while its rows are read. They may come in any order, so the scoring method is put together at the end.
struct TenderDraft {
    var tender = Tender()
    var scoring = ScoringDraft()

    /// The tender with all that was read.
    var filled: Tender {
        var filled = tender
        filled.scoring = scoring.method
        return filled
    }
}

/// What rows say of the scoring method.
struct ScoringDraft {
    var kind: ScoringMethod.Kind?
    var target: ExactDecimal?
    var cap: ExactDecimal?
    var figure: ScoredFigure?
    var places: Int?
    var bands: [ScoreBand] = []
    var points: [MeasurePoints] = []
    /// The maximum of each measure, in the place of its points.
    var most: [MeasurePoints] = []

    /// The method; nil when no row names one.
    var method: ScoringMethod? {
        guard let kind else { return nil }
        var method = ScoringMethod(kind)
        method.target = target
        method.cap = cap
        method.bands = bands.sorted { $0.from < $1.from }
        method.points = points.map { row in
            MeasurePoints(
                row.reference, perUnit: row.perUnit,
                most: most.first { $0.reference.codes == row.reference.codes }?.perUnit)
        }
        if let figure { method.figure = figure }
        if let places { method.places = places }
        return method
    }

    /// The rows that were read and do nothing, each with the row that it needs.
    var unused: [(TenderFactKey, needs: TenderFactKey)] {
        guard kind != nil else {
            let given: [TenderFact?] = [
                target.map { _ in .scoringTarget }, cap.map { _ in .scoringCap }, figure.map { _ in .scoredFigure },
                places.map { _ in .scorePlaces },
            ]
            let keys =
                given.compactMap(\.self).map { TenderFactKey($0) } + bands.map { .band(from: $0.from) }
                + points.map { .points(of: $0.reference) }
            return keys.map { ($0, TenderFactKey(.scoringMethod)) }
        }
        let scored = Set(points.map(\.reference.codes))
        return most.map(\.reference).filter { !scored.contains($0.codes) }.map {
            (.mostPoints(of: $0), .points(of: $0))
        }
    }
}
