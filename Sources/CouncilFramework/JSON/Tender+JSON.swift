package import SocialValue
import SpreadsheetModel

extension Tender: Decodable {
    private enum Key: String, CodingKey, CaseIterable {
        case reference, title, council, contact, replyBy, sendTo, deadline, contractValue, start, lengthInMonths
        case fteBasis, localArea, edition, weights, jurisdiction, scoring, priceMethod, tieRule, scoreScale, scoreSpread
    }

    package init(from decoder: any Decoder) throws {
        let members = try decoder.members(Key.self)
        try self.init(
            reference: members.given(.reference), title: members.given(.title), deadline: members.day(.deadline),
            contractValue: members.given(.contractValue), start: members.day(.start),
            lengthInMonths: members.whole(.lengthInMonths, in: 1...1200), fteBasis: members.given(.fteBasis),
            localArea: members.given(.localArea), edition: members.given(.edition),
            weights: members.given(.weights) ?? [], council: members.given(.council),
            contact: members.given(.contact), replyBy: members.day(.replyBy), sendTo: members.given(.sendTo))
        jurisdiction = try members.given(.jurisdiction)
        scoring = try members.given(.scoring)
        if let method: PriceMethod = try members.given(.priceMethod) { priceMethod = method }
        if let rule: TieRule = try members.given(.tieRule) { tieRule = rule }
        scoreScale = try members.number(.scoreScale, "above 0") { $0 > .zero }
        scoreSpread = try members.number(.scoreSpread, "0 or more") { !$0.isNegative }
    }
}

extension AwardWeight: Decodable {
    private enum Key: String, CodingKey, CaseIterable { case name, percent }

    package init(from decoder: any Decoder) throws {
        let members = try decoder.members(Key.self)
        let percent = try members.number(.percent, "0 to 100") { (.zero...ExactDecimal(100)).contains($0) }
        guard let percent else { throw decoder.fault("\"name\" and \"percent\" are needed") }
        try self.init(members.needed(.name), percent: percent)
    }
}

extension ScoringMethod: Decodable {
    private enum Key: String, CodingKey, CaseIterable { case method, target, cap, figure, places, bands, points }

    package init(from decoder: any Decoder) throws {
        let members = try decoder.members(Key.self)
        try self.init(members.needed(.method))
        target = try members.given(.target, as: ExactNumber.self)?.value
        cap = try members.given(.cap, as: ExactNumber.self)?.value
        if let scored: ScoredFigure = try members.given(.figure) { figure = scored }
        if let given = try members.whole(.places, in: 0...10) { places = given }
        bands = try (members.given(.bands) ?? []).sorted { $0.from < $1.from }
        points = try members.given(.points) ?? []
    }
}

extension ScoreBand: Decodable {
    private enum Key: String, CodingKey, CaseIterable { case from, percent }

    package init(from decoder: any Decoder) throws {
        let members = try decoder.members(Key.self)
        let from = try members.number(.from, "0 or more") { !$0.isNegative }
        let percent = try members.number(.percent, "0 to 100") { (.zero...ExactDecimal(100)).contains($0) }
        guard let from, let percent else { throw decoder.fault("\"from\" and \"percent\" are needed") }
        self.init(from: from, percent: percent)
    }
}

extension MeasurePoints: Decodable {
    private enum Key: String, CodingKey, CaseIterable { case reference, perUnit, most }

    package init(from decoder: any Decoder) throws {
        let members = try decoder.members(Key.self)
        try self.init(
            members.needed(.reference), perUnit: members.needed(.perUnit, as: ExactNumber.self).value,
            most: members.given(.most, as: ExactNumber.self)?.value)
    }
}
