package import SocialValue
package import SpreadsheetModel

/// One award criterion as it is scored.
package struct Criterion: Hashable, Sendable {
    /// As the council's weights name it.
    package let name: String
    /// The marks that it can earn: its share of 100.
    package let weight: ExactDecimal
    /// What earns its marks.
    package let kind: AwardWeight.Kind
    /// What it is about.
    package let subject: AwardWeight.Subject

    init(_ weight: AwardWeight, in tender: Tender) {
        name = weight.name
        self.weight = weight.percent
        kind = weight.kind(in: tender)
        subject = weight.subject
    }

    /// The criteria of a tender in the council's order, without those that its method says are not scored.
    package static func all(of tender: Tender) -> [Criterion] {
        tender.weights.map { Criterion($0, in: tender) }.filter {
            $0.kind != .socialValue || tender.scoring?.kind != .unscored
        }
    }
}
