package import SocialValue
import SpreadsheetModel

/// A council's framework as JSON, schema version 1: what its workbook holds, with decimals and dates as texts.
package enum CouncilJSON {
    /// The document, keys in the order of the workbook's sheets and columns.
    package static func document(_ framework: Framework) -> JSONValue {
        [
            "schemaVersion": .integer(1),
            "tender": tender(framework.tender),
            "themes": .array(framework.themes.map { .string($0) }),
            "measures": .array(framework.measures.map(measure)),
            "schemes": .array(framework.schemes.map(scheme)),
            "rules": .array(framework.rules.map(rule)),
            "accepted": .array(framework.accepted.map(accepted)),
        ]
    }

    private static func tender(_ tender: Tender) -> JSONValue {
        [
            "reference": .text(tender.reference), "title": .text(tender.title),
            "council": .text(tender.council), "contact": .text(tender.contact),
            "replyBy": .text(tender.replyBy?.isoText), "sendTo": .text(tender.sendTo),
            "deadline": .text(tender.deadline?.isoText), "contractValue": .described(tender.contractValue),
            "start": .text(tender.start?.isoText),
            "lengthInMonths": tender.lengthInMonths.map { .integer($0) } ?? .null,
            "fteBasis": .text(tender.fteBasis?.rawValue), "localArea": .text(tender.localArea),
            "edition": .text(tender.edition),
            "weights": .array(
                tender.weights.map { ["name": .string($0.name), "percent": .described($0.percent)] }),
            "jurisdiction": .text(tender.jurisdiction?.rawValue), "scoring": tender.scoring.map(scoring) ?? .null,
            "priceMethod": .string(tender.priceMethod.rawValue), "tieRule": .string(tender.tieRule.rawValue),
            "scoreScale": .described(tender.scoreScale), "scoreSpread": .described(tender.scoreSpread),
        ]
    }

    private static func scoring(_ method: ScoringMethod) -> JSONValue {
        [
            "method": .string(method.kind.rawValue), "target": .described(method.target),
            "cap": .described(method.cap), "figure": .string(method.figure.rawValue),
            "places": .integer(method.places),
            "bands": .array(
                method.bands.map { ["from": .described($0.from), "percent": .described($0.percent)] }),
            "points": .array(
                method.points.map { points in
                    [
                        "reference": .string(points.reference.text), "perUnit": .described(points.perUnit),
                        "most": .described(points.most),
                    ]
                }),
        ]
    }

    private static func measure(_ measure: Measure) -> JSONValue {
        [
            "theme": .string(measure.theme), "reference": .string(measure.reference.text),
            "aliases": .array(measure.reference.aliases.map { .string($0.description) }),
            "question": .string(measure.question), "unit": .string(measure.unit.text),
            "proxy": proxy(measure.proxy), "recordOnly": .bool(measure.isRecordOnly),
            "valueType": .text(measure.valueType?.rawValue), "guidance": .text(measure.guidance),
            "priorities": .object(
                measure.priorities.sorted { $0.key < $1.key }.map { JSONMember(key: $0.key, value: .string($0.value)) }),
            "otherEditions": .array(
                measure.otherEditions.map { ["edition": .string($0.edition), "proxy": proxy($0.proxy)] }),
        ]
    }

    /// The value with as many places as it is shown with, which no fewer digits can say; null for none.
    private static func proxy(_ proxy: Proxy?) -> JSONValue {
        guard let proxy else { return .null }
        let isExact = proxy.shownPlaces >= proxy.value.decimalPlaces
        return isExact
            ? .string(proxy.value.text(places: proxy.shownPlaces))
            : ["value": .described(proxy.value), "shownPlaces": .integer(proxy.shownPlaces)]
    }

    private static func scheme(_ scheme: PriorityScheme) -> JSONValue {
        [
            "name": .string(scheme.name),
            "priorities": .array(
                scheme.priorities.map { name in
                    [
                        "name": .string(name), "validFrom": .text(scheme.periods[name]?.from?.isoText),
                        "validTo": .text(scheme.periods[name]?.to?.isoText),
                    ]
                }),
        ]
    }

    private static func accepted(_ row: AcceptedFinding) -> JSONValue {
        [
            "bidder": .string(row.bidder), "code": .string(row.code), "subject": .text(row.subject),
            "found": .text(row.found), "reason": .string(row.reason), "by": .string(row.by),
            "on": .text(row.on?.isoText),
        ]
    }

    private static func rule(_ rule: PolicyRule) -> JSONValue {
        [
            "name": .string(rule.name), "kind": .string(rule.kind.rawValue),
            "measures": .array(rule.measures.map { .string($0.text) }),
            "against": .array(rule.against.map { .string($0.text) }), "limit": .described(rule.limit),
            "severity": .string(rule.weight.rawValue), "reason": .string(rule.reason),
        ]
    }
}
