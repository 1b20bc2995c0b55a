import SocialValue
import SpreadsheetModel

/// Reads one measure of a council's JSON.
enum CouncilJSONMeasure {
    private static let keys = [
        "theme", "reference", "aliases", "question", "unit", "proxy", "recordOnly", "valueType", "guidance",
        "priorities", "otherEditions",
    ]

    static func measure(_ cursor: JSONCursor) throws(JSONFault) -> Measure {
        let members = try cursor.members(keys)
        guard let printed = members["reference"] else { throw cursor.fault("\"reference\" is missing") }
        let aliases = try members["aliases"].unlessNull(CouncilJSONParts.references) ?? []
        let reference = try CouncilJSONParts.reference(printed).known(as: aliases.flatMap(\.codes))
        return Measure(
            reference: reference, theme: try text(members["theme"]), question: try text(members["question"]),
            unit: MeasureUnit(try text(members["unit"])), proxy: try members["proxy"].unlessNull(proxy),
            priorities: try members["priorities"].unlessNull(priorities) ?? [:],
            isRecordOnly: try members["recordOnly"].unlessNull { (c) throws(JSONFault) in try c.bool() } ?? false,
            valueType: try members["valueType"].unlessNull { (c) throws(JSONFault) in try c.word(ValueType.self) },
            guidance: try members["guidance"].unlessNull { (c) throws(JSONFault) in try c.text() },
            otherEditions: try members["otherEditions"].unlessNull(editions) ?? [])
    }

    private static func text(_ cursor: JSONCursor?) throws(JSONFault) -> String {
        try cursor.unlessNull { (c) throws(JSONFault) in try c.text() } ?? ""
    }

    /// "0.963812" is shown with the places it has; an object says with how many fewer.
    private static func proxy(_ cursor: JSONCursor) throws(JSONFault) -> Proxy {
        let proxy: Proxy
        if case .object = cursor.value {
            let members = try cursor.members(["value", "shownPlaces"])
            guard let value = members["value"], let places = members["shownPlaces"] else {
                throw cursor.fault("\"value\" and \"shownPlaces\" are expected")
            }
            proxy = Proxy(try value.decimal(), shownPlaces: try places.whole(in: 0...15))
        } else {
            let value = try cursor.decimal()
            var places = value.decimalPlaces
            if case .string(let text) = cursor.value {
                places = max(places, text.drop { $0 != "." }.dropFirst().prefix { $0.isNumber }.count)
            }
            proxy = Proxy(value, shownPlaces: places)
        }
        guard !proxy.value.isNegative else { throw cursor.fault("a number of pounds, 0 or more, is expected") }
        return proxy
    }

    private static func priorities(_ cursor: JSONCursor) throws(JSONFault) -> [String: String] {
        var priorities: [String: String] = [:]
        for (scheme, priority) in try cursor.entries() { priorities[scheme] = try priority.text() }
        return priorities
    }

    private static func editions(_ cursor: JSONCursor) throws(JSONFault) -> [EditionProxy] {
        var editions: [EditionProxy] = []
        for element in try cursor.elements() {
            let members = try element.members(["edition", "proxy"])
            guard let name = members["edition"], let value = members["proxy"] else {
                throw element.fault("\"edition\" and \"proxy\" are expected")
            }
            editions.append(EditionProxy(edition: try name.text(), proxy: try proxy(value)))
        }
        return editions
    }
}
