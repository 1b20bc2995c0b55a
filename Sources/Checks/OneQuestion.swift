import Findings
import SpreadsheetModel

/// Leaves one question for one cell: of what was found there, what matters most for what the officer asks.
///
/// The rule, in order:
/// 1. A finding that asks for another figure takes the place of everything else about the figure in its cell. Whatever is
///    entered instead is checked again, and its message quotes what the cell holds, so nothing is lost.
/// 2. Of several findings that doubt a figure's size, the gravest stays, and of equals the one with the largest effect. It
///    takes the place of those that ask whether the figure overlaps with another.
/// 3. Overlaps that several rules find in one cell are one finding: the gravest, and of equals the largest.
///
/// A finding never gives way to a less grave one, and what a council's own rule asks for gives way only to 1.
enum OneQuestion {
    /// Kinds that ask for another figure in the cell, the most telling first.
    private static let another: [FindingCode] = [
        AnswerMerged.definition.code, AnswerNotAQuantity.cellError.code, AnswerNotAQuantity.withoutValue.code,
        AnswerNotAQuantity.date.code, AnswerNotAQuantity.unreadable.code, ValueTooLarge.definition.code,
        AnswerNegative.definition.code, PercentageAmbiguous.definition.code,
    ]

    /// Kinds that doubt the size of the figure in the cell.
    private static let doubts: Set<FindingCode> = [
        PartExceedsWhole.definition.code, WeeksExceedPeople.definition.code, PeopleExceedContract.definition.code,
        SpendExceedsContract.definition.code, TonnesOrKilograms.definition.code,
    ]

    /// Kinds that say something about the figure in the cell, besides those above.
    private static let aboutFigure: Set<FindingCode> = Set(
        [
            AnswerReadFromText.definition.code, AnswerShownRounded.definition.code, OneLineDominates.definition.code,
            CountedTwice.definition.code,
            PartDoesNotCount.definition.code, EligibilityToConfirm.definition.code,
        ] + AnswerOutsideBounds.definitions.map(\.code))

    /// The findings, in their order, without those that give way. Cost: one pass over them, and one over those of each cell.
    static func settled(_ findings: [Finding]) -> [Finding] {
        let indices = findings.indices.filter { findings[$0].location.cell != nil }
        let byCell = Dictionary(grouping: indices) { findings[$0].location }
        var dropped: Set<Int> = []
        for (_, places) in byCell where places.count > 1 { dropped.formUnion(givingWay(places, in: findings)) }
        return findings.indices.filter { !dropped.contains($0) }.map { findings[$0] }
    }

    /// The places of the findings of one cell that give way to another there.
    private static func givingWay(_ places: [Int], in findings: [Finding]) -> [Int] {
        let asked = places.filter { another.contains(findings[$0].code) }
        if let first = asked.max(by: { isBefore($1, $0, in: findings) }) {
            let subject = doubts.union(aboutFigure).union(another)
            return places.filter {
                $0 != first && subject.contains(findings[$0].code) && findings[$0].severity <= findings[first].severity
            }
        }
        let doubting = gravest(places.filter { doubts.contains(findings[$0].code) }, in: findings)
        let overlapping = gravest(places.filter { findings[$0].code == CountedTwice.definition.code }, in: findings)
        return places.filter { place in
            let finding = findings[place]
            if doubts.contains(finding.code) { return place != doubting }
            guard finding.code == CountedTwice.definition.code else { return false }
            return place != overlapping || doubting.map { findings[$0].severity >= finding.severity } ?? false
        }
    }

    /// Whether one finding that asks for another figure goes before a second one.
    private static func isBefore(_ left: Int, _ right: Int, in findings: [Finding]) -> Bool {
        let (one, two) = (findings[left], findings[right])
        guard one.severity == two.severity else { return one.severity > two.severity }
        return (another.firstIndex(of: one.code) ?? 0, left) < (another.firstIndex(of: two.code) ?? 0, right)
    }

    /// The gravest of some findings; of equally grave ones that with the largest effect, and of these the first.
    private static func gravest(_ places: [Int], in findings: [Finding]) -> Int? {
        places.reduce(Int?.none) { best, place in
            guard let best else { return place }
            let (one, two) = (findings[best], findings[place])
            if one.severity != two.severity { return one.severity > two.severity ? best : place }
            return two.effect ?? .zero > one.effect ?? .zero ? place : best
        }
    }
}
