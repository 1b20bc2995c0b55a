import SocialValue
import SpreadsheetModel

/// Reads the parts of a council's JSON beside its measures.
enum CouncilJSONParts {
    private static let tenderKeys = [
        "reference", "title", "deadline", "contractValue", "start", "lengthInMonths", "fteBasis", "localArea",
        "edition", "weights", "council", "contact", "replyBy", "sendTo",
    ]

    static func tender(_ cursor: JSONCursor) throws(JSONFault) -> Tender {
        let members = try cursor.members(tenderKeys)
        func text(_ key: String) throws(JSONFault) -> String? {
            try members[key].unlessNull { (c) throws(JSONFault) in try c.text() }
        }
        func date(_ key: String) throws(JSONFault) -> CivilDate? {
            try members[key].unlessNull { (c) throws(JSONFault) in try c.date() }
        }
        return Tender(
            reference: try text("reference"), title: try text("title"), deadline: try date("deadline"),
            contractValue: try members["contractValue"].unlessNull(money), start: try date("start"),
            lengthInMonths: try members["lengthInMonths"].unlessNull { (c) throws(JSONFault) in
                try c.whole(in: 1...1200)
            },
            fteBasis: try members["fteBasis"].unlessNull { (c) throws(JSONFault) in try c.word(FTEBasis.self) },
            localArea: try text("localArea"), edition: try text("edition"),
            weights: try members["weights"].unlessNull(weights) ?? [], council: try text("council"),
            contact: try text("contact"), replyBy: try date("replyBy"), sendTo: try text("sendTo"))
    }

    private static func money(_ cursor: JSONCursor) throws(JSONFault) -> Money {
        guard let money = Money(rounding: try cursor.decimal()) else { throw cursor.fault("an amount is expected") }
        return money
    }

    private static func weights(_ cursor: JSONCursor) throws(JSONFault) -> [AwardWeight] {
        var weights: [AwardWeight] = []
        for element in try cursor.elements() {
            let members = try element.members(["name", "percent"])
            guard let name = members["name"], let percent = members["percent"] else {
                throw element.fault("\"name\" and \"percent\" are expected")
            }
            weights.append(AwardWeight(try name.text(), percent: try percent.decimal()))
        }
        return weights
    }

    static func texts(_ cursor: JSONCursor) throws(JSONFault) -> [String] {
        var texts: [String] = []
        for element in try cursor.elements() { texts.append(try element.text()) }
        return texts
    }

    static func schemes(_ cursor: JSONCursor) throws(JSONFault) -> [PriorityScheme] {
        var schemes: [PriorityScheme] = []
        for element in try cursor.elements() {
            let members = try element.members(["name", "priorities"])
            guard let name = members["name"], let list = members["priorities"] else {
                throw element.fault("\"name\" and \"priorities\" are expected")
            }
            var scheme = PriorityScheme(try name.text(), priorities: [])
            for priority in try list.elements() { try add(priority, to: &scheme) }
            schemes.append(scheme)
        }
        return schemes
    }

    private static func add(_ cursor: JSONCursor, to scheme: inout PriorityScheme) throws(JSONFault) {
        let members = try cursor.members(["name", "validFrom", "validTo"])
        guard let name = try members["name"]?.text() else { throw cursor.fault("\"name\" is missing") }
        scheme.priorities.append(name)
        let period = ValidPeriod(
            from: try members["validFrom"].unlessNull { (c) throws(JSONFault) in try c.date() },
            to: try members["validTo"].unlessNull { (c) throws(JSONFault) in try c.date() })
        guard !period.isReversed else { throw cursor.fault("\"validTo\" is before \"validFrom\"") }
        if period != ValidPeriod() { scheme.periods[name] = period }
    }

    static func rules(_ cursor: JSONCursor) throws(JSONFault) -> [PolicyRule] {
        var rules: [PolicyRule] = []
        for element in try cursor.elements() { rules.append(try rule(element)) }
        return rules
    }

    private static func rule(_ cursor: JSONCursor) throws(JSONFault) -> PolicyRule {
        let members = try cursor.members(["name", "kind", "measures", "against", "limit", "severity", "reason"])
        guard let name = members["name"], let kind = members["kind"], let severity = members["severity"] else {
            throw cursor.fault("\"name\", \"kind\" and \"severity\" are expected")
        }
        return PolicyRule(
            try name.text(), try kind.word(RuleKind.self),
            measures: try members["measures"].unlessNull(references) ?? [],
            against: try members["against"].unlessNull(references) ?? [],
            limit: try members["limit"].unlessNull { (c) throws(JSONFault) in try c.decimal() },
            weight: try severity.word(RuleSeverity.self),
            reason: try members["reason"].unlessNull { (c) throws(JSONFault) in try c.text() } ?? "")
    }

    static func references(_ cursor: JSONCursor) throws(JSONFault) -> [MeasureReference] {
        var references: [MeasureReference] = []
        for element in try cursor.elements() { references.append(try reference(element)) }
        return references
    }

    static func reference(_ cursor: JSONCursor) throws(JSONFault) -> MeasureReference {
        guard let reference = MeasureReference(try cursor.text()) else {
            throw cursor.fault("a measure reference is expected, like \"NT18\"")
        }
        return reference
    }
}
