package import SocialValue
import SpreadsheetModel

extension Measure: Decodable {
    private enum Key: String, CodingKey, CaseIterable {
        case theme, reference, aliases, question, unit, proxy, recordOnly, valueType, guidance, priorities
        case otherEditions
    }

    package init(from decoder: any Decoder) throws {
        let members = try decoder.members(Key.self)
        let reference: MeasureReference = try members.needed(.reference)
        let aliases: [MeasureReference] = try members.given(.aliases) ?? []
        try self.init(
            reference: reference.known(as: aliases.flatMap(\.codes)), theme: members.given(.theme) ?? "",
            question: members.given(.question) ?? "", unit: MeasureUnit(members.given(.unit) ?? ""),
            proxy: members.given(.proxy), priorities: members.given(.priorities) ?? [:],
            isRecordOnly: members.given(.recordOnly) ?? false, valueType: members.given(.valueType),
            guidance: members.given(.guidance), otherEditions: members.given(.otherEditions) ?? [])
    }
}

extension MeasureReference: Decodable {
    package init(from decoder: any Decoder) throws {
        self = try decoder.text("a measure reference is expected, like \"NT18\"") { MeasureReference($0) }
    }
}

extension EditionProxy: Decodable {
    private enum Key: String, CodingKey, CaseIterable { case edition, proxy }

    package init(from decoder: any Decoder) throws {
        let members = try decoder.members(Key.self)
        try self.init(edition: members.needed(.edition), proxy: members.needed(.proxy))
    }
}

extension Proxy: Decodable {
    private enum Key: String, CodingKey, CaseIterable { case value, shownPlaces }

    /// "0.963812" is shown with the places it has; an object says with how many fewer.
    package init(from decoder: any Decoder) throws {
        if decoder.holdsObject {
            let members = try decoder.members(Key.self)
            let value = try members.needed(.value, as: ExactNumber.self).value
            guard let places = try members.whole(.shownPlaces, in: 0...15) else {
                throw decoder.fault("\"shownPlaces\" is missing")
            }
            self.init(value, shownPlaces: places)
        } else {
            let number = try ExactNumber(from: decoder)
            self.init(number.value, shownPlaces: number.writtenPlaces)
        }
        guard !value.isNegative else { throw decoder.fault("a number of pounds, 0 or more, is expected") }
    }
}
