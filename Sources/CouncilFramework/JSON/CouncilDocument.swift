import Algorithms
package import SocialValue
import SpreadsheetModel

/// A council's framework as its JSON says it, schema version 1.
struct CouncilDocument: Decodable {
    private enum Key: String, CodingKey, CaseIterable {
        case schemaVersion, tender, themes, measures, schemes, rules, accepted
    }

    let tender: Tender?
    let themes: [String]
    let measures: [Measure]
    let schemes: [PriorityScheme]
    /// Nil where the shipped rules hold.
    let rules: [PolicyRule]?
    let accepted: [AcceptedFinding]

    init(from decoder: any Decoder) throws {
        let members = try decoder.members(Key.self)
        guard try members.whole(.schemaVersion, in: 1...1) != nil else {
            throw decoder.fault("\"schemaVersion\": 1 is missing")
        }
        measures = try members.needed(.measures)
        tender = try members.given(.tender)
        themes = try members.given(.themes) ?? []
        schemes = try members.given(.schemes) ?? []
        rules = try members.given(.rules)
        accepted = try members.given(.accepted) ?? []
    }

    /// The framework, with the themes, schemes and priorities that only measures name behind those that are listed.
    var framework: Framework {
        let used = measures.flatMap { measure in
            measure.priorities.sorted { $0.key < $1.key }.map { PriorityScheme($0.key, priorities: [$0.value]) }
        }
        var framework = Framework(
            tender: tender ?? Tender(), themes: Array((themes + measures.map(\.theme)).uniqued()), measures: measures,
            schemes: PriorityScheme.merging(schemes, with: used), rules: rules ?? PolicyRule.shipped)
        framework.accepted = accepted
        return framework
    }

    /// Where its parts are: paths, where a workbook has sheets.
    func places(in file: String) -> CouncilPlaces {
        func place(_ path: String) -> CellLocation { CellLocation(file: file, sheet: path) }
        var places = CouncilPlaces(file: file)
        places.measures = measures.indices.map { MeasurePlace(row: place("measures[\($0)]"), cells: [:]) }
        for (index, theme) in themes.enumerated() { places.themes[theme] = place("themes[\(index)]") }
        for (index, scheme) in schemes.enumerated() {
            for (position, priority) in scheme.priorities.enumerated() {
                places.priorities[scheme.name, default: [:]][priority] =
                    place("schemes[\(index)].priorities[\(position)]")
            }
        }
        places.rules = (rules ?? []).indices.map { place("rules[\($0)]") }
        places.tender = tender.map { _ in place("tender") }
        return places
    }
}

extension PriorityScheme: Decodable {
    private enum Key: String, CodingKey, CaseIterable { case name, priorities }

    package init(from decoder: any Decoder) throws {
        let members = try decoder.members(Key.self)
        try self.init(members.needed(.name), priorities: [])
        for priority in try members.needed(.priorities, as: [ListedPriority].self) {
            priorities.append(priority.name)
            if priority.period != ValidPeriod() { periods[priority.name] = priority.period }
        }
    }
}

/// A priority of a scheme, with when it is the council's.
private struct ListedPriority: Decodable {
    private enum Key: String, CodingKey, CaseIterable { case name, validFrom, validTo }

    let name: String
    let period: ValidPeriod

    init(from decoder: any Decoder) throws {
        let members = try decoder.members(Key.self)
        name = try members.needed(.name)
        period = try ValidPeriod(from: members.day(.validFrom), to: members.day(.validTo))
        guard !period.isReversed else { throw decoder.fault("\"validTo\" is before \"validFrom\"") }
    }
}

extension PolicyRule: Decodable {
    private enum Key: String, CodingKey, CaseIterable { case name, kind, measures, against, limit, severity, reason }

    package init(from decoder: any Decoder) throws {
        let members = try decoder.members(Key.self)
        try self.init(
            members.needed(.name), members.needed(.kind), measures: members.given(.measures) ?? [],
            against: members.given(.against) ?? [], limit: members.given(.limit, as: ExactNumber.self)?.value,
            weight: members.needed(.severity), reason: members.given(.reason) ?? "")
    }
}

extension AcceptedFinding: Decodable {
    private enum Key: String, CodingKey, CaseIterable { case bidder, code, subject, found, reason, by, on }

    package init(from decoder: any Decoder) throws {
        let members = try decoder.members(Key.self)
        func text(_ key: Key) throws -> String {
            let text: String = try members.needed(key)
            guard !text.allSatisfy(\.isWhitespace) else { throw decoder.fault("\"\(key.rawValue)\" is missing") }
            return text
        }
        try self.init(
            bidder: text(.bidder), code: text(.code), subject: members.given(.subject), found: members.given(.found),
            reason: text(.reason), by: text(.by), on: members.day(.on))
    }
}
