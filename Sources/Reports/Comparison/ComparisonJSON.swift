package import Assessment
import Checks
import Findings
import SocialValue
import SpreadsheetModel

/// The JSON document of `compare`: schema version 1. Money and marks are strings that hold exact decimals.
package enum ComparisonJSON {
    /// The document of a comparison.
    package static func document(_ assessment: Assessment) -> JSONValue {
        let tender = assessment.tender
        return [
            "schemaVersion": .integer(1),
            "tender": ["reference": .text(tender.reference), "title": .text(tender.title)],
            "method": [
                "scoring": .text(tender.scoring?.kind.rawValue), "figure": .string(assessment.figure.rawValue),
                "places": tender.scoring.map { .integer($0.places) } ?? .null,
            ],
            "lots": .array(assessment.lots.map { lot($0, of: assessment) }),
            "findings": .array(assessment.findings.map(finding)),
        ]
    }

    private static func lot(_ lot: LotAssessment, of assessment: Assessment) -> JSONValue {
        let decision = lot.decision
        let places = assessment.tender.markPlaces
        return [
            "lot": .text(lot.name),
            "winner": .text(decision.winners.count == 1 ? decision.winners[0] : nil),
            "winnerBySocialValue": .text(
                decision.winnersBySocialValue.count == 1 ? decision.winnersBySocialValue[0] : nil),
            "bidders": .array(lot.bids.indices.map { bidder($0, in: lot, places: places) }),
            "flips": .array(decision.flips.map { flip($0, decision) }),
            "sentence": .string(decision.sentence),
            "smallestChanges": .array(decision.smallestChanges.map { change($0, decision) }),
            "attendance": .array(decision.attendance.map(attendance)),
            "effects": .array(decision.effects.map { effect($0, decision) }),
            "measures": .array(lot.measures.map { measure($0, in: lot) }),
        ]
    }

    // MARK: Bids

    private static func bidder(_ place: Int, in lot: LotAssessment, places: Int) -> JSONValue {
        let bid = lot.bids[place]
        return [
            "bidder": .string(bid.name),
            "file": bid.checked.map { ["name": .string($0.shownName), "sha256": .text($0.file?.sha256)] } ?? .null,
            "status": .string(bid.bid.status.rawValue),
            "reason": .text(bid.bid.reason),
            "price": .described(bid.bid.price),
            "value": [
                "stated": .described(bid.value.stated), "computed": .described(bid.value.computed),
                "accepted": .described(bid.value.accepted),
            ],
            "themes": .array(
                lot.themes.compactMap { theme in
                    theme.cells[place].map { sums in
                        [
                            "theme": .text(theme.name), "computed": .described(sums.computed),
                            "stated": .described(sums.stated),
                        ]
                    }
                }),
            "scores": .array(
                bid.scores.map { score in
                    [
                        "criterion": .string(score.criterion.name),
                        "weight": .string(score.criterion.weight.description),
                        "score": .text(score.marks.map { marks($0, places) }),
                    ]
                }),
            "total": .text(bid.total.map { marks($0, places) }),
            "rank": bid.rank.map { .integer($0) } ?? .null,
            "returnFindings": bid.checked.map(returnFindings) ?? .null,
        ]
    }

    /// How much was found in the bid's return, as `check` tells it.
    private static func returnFindings(_ checked: CheckedReturn) -> JSONValue {
        [
            "stop": .integer(checked.count(.stop)), "check": .integer(checked.count(.check)),
            "note": .integer(checked.count(.note)),
        ]
    }

    /// Marks with the method's places, and with all they have where that is more.
    private static func marks(_ marks: ExactDecimal, _ places: Int) -> String {
        marks.text(places: max(places, marks.decimalPlaces))
    }

    private static func measure(_ measure: MeasureComparison, in lot: LotAssessment) -> JSONValue {
        let answers = zip(lot.bids, measure.cells).compactMap { bid, cell -> JSONValue? in
            guard let cell else { return nil }
            return [
                "bidder": .string(bid.name), "answer": .described(cell.answer), "stated": .described(cell.stated),
                "computed": .described(cell.computed), "counted": .described(cell.counted),
                "blank": .bool(cell.isBlank), "recordOnly": .bool(cell.isRecordOnly),
                "accepted": .bool(cell.isAccepted), "outlier": .bool(cell.isOutlier),
            ]
        }
        return [
            "reference": .string(measure.label), "theme": .string(measure.theme),
            "unit": .text(measure.measure?.unit.text), "answers": .array(answers),
        ]
    }

    // MARK: What the decision rests on

    /// An amount of the scored figure: pounds with two places, or points as they are.
    private static func amount(_ amount: ExactDecimal, _ decision: Decision) -> JSONValue {
        .string(decision.countsPoints ? amount.description : amount.rounded(toPlaces: 2).text(places: 2))
    }

    private static func flip(_ flip: Flip, _ decision: Decision) -> JSONValue {
        [
            "bidder": .string(flip.bidder), "reference": .string(flip.reference),
            "sheet": .text(flip.location.sheet), "cell": .described(flip.location.cell),
            "kind": .string(flip.kind.rawValue), "from": amount(flip.from, decision), "to": amount(flip.to, decision),
            "winnerBefore": .text(flip.winnerBefore), "winnerAfter": .text(flip.winnerAfter),
            "finding": .described(flip.finding),
        ]
    }

    private static func change(_ change: SmallestChange, _ decision: Decision) -> JSONValue {
        let line = change.line.map { line -> JSONValue in
            [
                "reference": .string(line.reference), "sheet": .text(line.location.sheet),
                "cell": .described(line.location.cell), "unit": .string(line.unit),
                "from": .described(line.answer), "to": .described(line.changed),
            ]
        }
        return [
            "bidder": .string(change.bidder), "from": amount(change.from, decision),
            "to": amount(change.to, decision), "change": amount(change.change, decision),
            "winnerAfter": .text(change.winnerAfter), "line": line ?? .null,
        ]
    }

    private static func attendance(_ attendance: Attendance) -> JSONValue {
        [
            "bidder": .string(attendance.bidder), "joins": .bool(attendance.joins),
            "winnerAfter": .text(attendance.winnerAfter), "reordersOthers": .bool(attendance.reordersOthers),
        ]
    }

    private static func effect(_ effect: FindingEffect, _ decision: Decision) -> JSONValue {
        [
            "bidder": .string(effect.bidder), "finding": .described(effect.finding),
            "reference": .string(effect.reference), "sheet": .text(effect.location.sheet),
            "cell": .described(effect.location.cell), "from": amount(effect.from, decision),
            "to": amount(effect.to, decision), "rankBefore": effect.rankBefore.map { .integer($0) } ?? .null,
            "rankAfter": effect.rankAfter.map { .integer($0) } ?? .null, "winnerAfter": .text(effect.winnerAfter),
        ]
    }

    /// The finding with every key of `check`, behind the file that it is about.
    private static func finding(_ finding: Finding) -> JSONValue {
        guard case .object(let members) = FindingJSON.object(finding) else { return .null }
        return .object([JSONMember(key: "file", value: .string(finding.location.file))] + members)
    }
}
