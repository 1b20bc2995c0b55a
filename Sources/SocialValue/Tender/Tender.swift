package import SpreadsheetModel

/// What a council says of the contract that is tendered. A fact that is not given stays nil, and no check assumes one.
package struct Tender: Hashable, Sendable {
    /// The procurement's reference.
    package var reference: String?
    /// The contract's title.
    package var title: String?
    /// The council that tenders.
    package var council: String?
    /// Whom bidders ask about the tender.
    package var contact: String?
    /// The last day, and time, for replies to clarification questions.
    package var replyBy: CivilDate?
    /// Where bidders send returns and replies: an e-mail address or a portal.
    package var sendTo: String?
    /// The last day, and time, for returns.
    package var deadline: CivilDate?
    /// The contract's value over its whole length, in pounds.
    package var contractValue: Money?
    /// The first day of the contract.
    package var start: CivilDate?
    /// The contract's length in months.
    package var lengthInMonths: Int?
    /// What full-time equivalents count.
    package var fteBasis: FTEBasis?
    /// The area that "local" means.
    package var localArea: String?
    /// The edition of the framework: "National TOMs 2021".
    package var edition: String?
    /// The award criteria with their weights, in the council's order.
    package var weights: [AwardWeight]
    /// Whose law it is held under.
    package var jurisdiction: Jurisdiction?
    /// How social value becomes marks; nil when the council has not said.
    package var scoring: ScoringMethod?
    /// How prices become marks.
    package var priceMethod = PriceMethod.lowestOverPrice
    /// Which of two bids with equal totals comes first.
    package var tieRule = TieRule.shared
    /// What evaluators' scores are out of; nil where they are typed as marks, out of the criterion's weight.
    package var scoreScale: ExactDecimal?
    /// The most that two evaluators' scores of one bid may lie apart; nil where any spread may stand.
    package var scoreSpread: ExactDecimal?

    package init(
        reference: String? = nil, title: String? = nil, deadline: CivilDate? = nil, contractValue: Money? = nil,
        start: CivilDate? = nil, lengthInMonths: Int? = nil, fteBasis: FTEBasis? = nil, localArea: String? = nil,
        edition: String? = nil, weights: [AwardWeight] = [], council: String? = nil, contact: String? = nil,
        replyBy: CivilDate? = nil, sendTo: String? = nil
    ) {
        self.reference = reference
        self.title = title
        self.deadline = deadline
        self.contractValue = contractValue
        self.start = start
        self.lengthInMonths = lengthInMonths
        self.fteBasis = fteBasis
        self.localArea = localArea
        self.edition = edition
        self.weights = weights
        self.council = council
        self.contact = contact
        self.replyBy = replyBy
        self.sendTo = sendTo
    }

    /// Its reference and title, as far as the council gives them; nil when it gives neither.
    package var name: String? {
        let parts = [reference, title].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ": ")
    }

    /// The last day of the contract; nil when the tender does not say when it starts or how long it is.
    package var end: CivilDate? {
        guard let start, let lengthInMonths else { return nil }
        let months = start.year * 12 + start.month - 1 + lengthInMonths
        // The day before the same day of a later month, or before the first of the next where that month is too short.
        let same = CivilDate(year: months / 12, month: months % 12 + 1, day: start.day)
        let next = CivilDate(year: (months + 1) / 12, month: (months + 1) % 12 + 1, day: 1)
        guard let seconds = (same.exists ? same : next).secondsSince1970 else { return nil }
        return CivilDate(secondsSince1970: seconds - 86_400)
    }

    /// The contract's length when it is a whole number of years.
    package var wholeYears: Int? {
        lengthInMonths.flatMap { $0 % 12 == 0 ? $0 / 12 : nil }
    }

    /// The contract's length in years, exact to ten places; nil when the tender does not say.
    package var lengthInYears: ExactDecimal? {
        lengthInMonths.flatMap { ExactDecimal($0).divided(by: ExactDecimal(12), places: 10) }
    }
}

/// The weight of one award criterion, in per cent of the whole.
package struct AwardWeight: Hashable, Sendable {
    /// What is weighed: "Social value, quantity".
    package var name: String
    /// Per cent, 0 to 100.
    package var percent: ExactDecimal

    package init(_ name: String, percent: ExactDecimal) {
        self.name = name
        self.percent = percent
    }
}

/// What a number of full-time equivalents counts. Councils differ, so the tender says which.
package enum FTEBasis: String, Hashable, Sendable, CaseIterable {
    /// Ten people for two years are 20: every year of the contract counts.
    case fteYears = "FTE-years"
    /// Ten people for two years are 10: each person counts once.
    case headcountOnce = "headcount once"
}

extension CivilDate {
    /// The day as ISO 8601 writes it: "2026-04-01".
    package var dayText: String {
        String(year, digits: 4) + "-" + String(month, digits: 2) + "-" + String(day, digits: 2)
    }

    /// The day, with its time when there is one: "2026-04-01T12:00:00".
    package var isoText: String {
        guard hour + minute + second > 0 else { return dayText }
        return dayText + "T" + [hour, minute, second].map { String($0, digits: 2) }.joined(separator: ":")
    }

    /// The day as people say it: "1 April 2026".
    package var spokenText: String {
        let name = Self.monthNames.indices.contains(month - 1) ? Self.monthNames[month - 1] : String(month)
        return "\(day) \(name) \(year)"
    }

    /// The day as people say it, with its time when there is one: "1 April 2026, 12:00".
    package var spokenMoment: String {
        hour + minute > 0 ? "\(spokenText), \(String(hour, digits: 2)):\(String(minute, digits: 2))" : spokenText
    }
}
