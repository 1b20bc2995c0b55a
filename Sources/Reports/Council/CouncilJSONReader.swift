import Checks
package import CouncilFramework
import Findings
import SocialValue
import SpreadsheetModel

/// Reads a council's framework from JSON, strictly: a key that is not known, a value of another kind or a missing list
/// of measures is a fault at its path. What the workbook's checks find is found here too, at paths in place of cells.
package enum CouncilJSONReader {
    /// Reads a document. Only `schemaVersion` and `measures` are compulsory; without `rules` the shipped rules hold.
    package static func reading(_ text: String, fileName: String) throws(JSONFault) -> CouncilReading {
        let document = JSONCursor(try JSONParser.value(of: text))
        let members = try document.members([
            "schemaVersion", "tender", "themes", "measures", "schemes", "rules", "accepted",
        ])
        guard try members["schemaVersion"].unlessNull({ (c) throws(JSONFault) in try c.whole(in: 1...1) }) != nil else {
            throw document.fault("\"schemaVersion\": 1 is missing")
        }
        guard let list = members["measures"] else { throw document.fault("\"measures\" is missing") }
        let elements = try list.elements()
        var measures: [Measure] = []
        for element in elements { measures.append(try CouncilJSONMeasure.measure(element)) }
        let tender = try members["tender"].unlessNull(CouncilJSONParts.tender) ?? Tender()
        let themes = try members["themes"].unlessNull(CouncilJSONParts.texts) ?? []
        let schemes = try members["schemes"].unlessNull(CouncilJSONParts.schemes) ?? []
        let rules = try members["rules"].unlessNull(CouncilJSONParts.rules)
        var framework = Framework(
            tender: tender, themes: themes.adding(measures.map(\.theme)), measures: measures,
            schemes: schemes.adding(prioritiesOf: measures), rules: rules ?? PolicyRule.shipped)
        framework.accepted = try members["accepted"].unlessNull(CouncilJSONAcceptance.accepted) ?? []
        return CouncilReading(
            framework,
            places: places(
                elements.map(\.path), themes: themes, schemes: schemes, ruleCount: rules?.count ?? 0,
                hasTender: members["tender"] != nil, file: fileName))
    }

    /// Paths stand where a workbook has sheets.
    private static func places(
        _ measures: [String], themes: [String], schemes: [PriorityScheme], ruleCount: Int, hasTender: Bool,
        file: String
    ) -> CouncilPlaces {
        func place(_ path: String) -> CellLocation { CellLocation(file: file, sheet: path) }
        var places = CouncilPlaces(file: file)
        places.measures = measures.map { MeasurePlace(row: place($0), cells: [:]) }
        for (index, theme) in themes.enumerated() { places.themes[theme] = place("themes[\(index)]") }
        for (index, scheme) in schemes.enumerated() {
            for (position, priority) in scheme.priorities.enumerated() {
                places.priorities[scheme.name, default: [:]][priority] =
                    place("schemes[\(index)].priorities[\(position)]")
            }
        }
        places.rules = (0..<ruleCount).map { place("rules[\($0)]") }
        places.tender = hasTender ? place("tender") : nil
        return places
    }
}

extension [String] {
    /// These, then the others in order of first appearance, each once.
    fileprivate func adding(_ others: [String]) -> [String] {
        others.reduce(into: self) { names, name in
            if !names.contains(name) { names.append(name) }
        }
    }
}

extension [PriorityScheme] {
    /// These schemes, with the priorities and schemes that only measures name behind theirs.
    fileprivate func adding(prioritiesOf measures: [Measure]) -> [PriorityScheme] {
        let names = map(\.name).adding(measures.flatMap { $0.priorities.keys.sorted() })
        return names.map { name in
            let listed = first { $0.name == name }
            let used = measures.compactMap { $0.priorities[name] }
            return PriorityScheme(
                name, priorities: (listed?.priorities ?? []).adding(used), periods: listed?.periods ?? [:])
        }
    }
}

/// Reads a council's acceptances of findings from its JSON.
enum CouncilJSONAcceptance {
    static func accepted(_ cursor: JSONCursor) throws(JSONFault) -> [AcceptedFinding] {
        var rows: [AcceptedFinding] = []
        for element in try cursor.elements() { rows.append(try row(element)) }
        return rows
    }

    private static func row(_ cursor: JSONCursor) throws(JSONFault) -> AcceptedFinding {
        let members = try cursor.members(["bidder", "code", "subject", "found", "reason", "by", "on"])
        func text(_ key: String) throws(JSONFault) -> String {
            guard let text = try members[key]?.text(), !text.allSatisfy(\.isWhitespace) else {
                throw cursor.fault("\"\(key)\" is missing")
            }
            return text
        }
        let code = try text("code")
        guard CheckCatalogue.definitions.contains(where: { $0.code.description == code }) else {
            throw cursor.fault("\"code\" is not the code of a finding")
        }
        return AcceptedFinding(
            bidder: try text("bidder"), code: code,
            subject: try members["subject"].unlessNull { (c) throws(JSONFault) in try c.text() },
            found: try members["found"].unlessNull { (c) throws(JSONFault) in try c.text() },
            reason: try text("reason"), by: try text("by"),
            on: try members["on"].unlessNull { (c) throws(JSONFault) in try c.date() })
    }
}
