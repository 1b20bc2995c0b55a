package import Checks
package import Findings
import SocialValue
import SpreadsheetModel
import Valuation

/// The JSON document of `check` and `value`: schema version 1.
///
/// `themes` have the sums of the lines. The subtotals that a return prints stand in `subtotals`, in its order: label, theme
/// (null when it names none), row and cell, what its lines come to computed and as they state, what it states itself, and
/// the difference, stated less computed.
package enum ReturnsJSON {
    /// The document for some checked files, in the order given.
    package static func document(_ returns: [CheckedReturn]) -> JSONValue {
        ["schemaVersion": .integer(1), "returns": .array(returns.map(object))]
    }

    /// The object of one checked file.
    package static func object(_ checked: CheckedReturn) -> JSONValue {
        object(checked, lines: (try? checked.outcome.get())?.lines ?? [])
    }

    /// The object of one checked file with some of its lines.
    static func object(_ checked: CheckedReturn, lines: [ValuedLine]) -> JSONValue {
        let valued = try? checked.outcome.get()
        let source = valued?.source
        return [
            "file": [
                "name": .string(checked.shownName), "sha256": .text(checked.file?.sha256),
                "bytes": checked.file.map { .integer($0.byteCount) } ?? .null,
            ],
            "outcome": .string(valued == nil ? "refused" : "valued"),
            "refusal": refusal(checked),
            "bidder": .text(source?.bidder),
            "tender": .text(source?.tender),
            "form": source.map { ["sheet": .string($0.sheet), "headerRow": .integer($0.headerRow)] } ?? .null,
            "lines": .array(lines.map(line)),
            "themes": .array(valued?.themes.map(theme) ?? []),
            "subtotals": .array(valued.map(subtotals) ?? []),
            "priorities": .array(valued?.priorities.map(priority) ?? []),
            "total": valued.map(total) ?? .null,
            "findings": .array(checked.findings.map(FindingJSON.object)),
        ]
    }

    /// Why a file was refused; null when it was valued.
    static func refusal(_ checked: CheckedReturn) -> JSONValue {
        guard case .failure(let refusal) = checked.outcome else { return .null }
        return ["code": .string(refusal.code), "message": .string(refusal.message)]
    }

    /// The object of one line.
    static func line(_ valued: ValuedLine) -> JSONValue {
        let line = valued.line
        return [
            "reference": .string(line.label),
            "row": .integer(line.rowNumber),
            "theme": .string(valued.theme),
            "question": .string(line.question),
            "unit": .string(line.unit.text),
            "answer": [
                "cell": .described(line.answer.cell), "text": .text(line.answer.text),
                "state": .string(line.answer.state.name), "value": .described(line.answer.state.quantity),
            ],
            "proxy": ["value": .described(valued.proxy?.value), "source": .string(valued.proxySource.rawValue)],
            "computed": .described(valued.computed),
            "stated": .described(valued.stated),
            "difference": .described(valued.difference),
            "impliedAnswer": .described(valued.impliedAnswer),
            "reconciliation": .string(valued.reconciliation.rawValue),
            "priorities": .object(
                valued.priorities.sorted { $0.key < $1.key }.map { JSONMember(key: $0.key, value: .string($0.value)) }),
        ]
    }

    private static func theme(_ total: ThemeTotal) -> JSONValue {
        [
            "theme": .string(total.theme), "computed": .described(total.amounts.computed),
            "stated": .described(total.amounts.stated),
        ]
    }

    /// The subtotals that the return prints, each beside what its lines come to.
    private static func subtotals(_ valued: ValuedReturn) -> [JSONValue] {
        valued.source.subtotals.map { subtotal in
            let lines = valued.amounts(of: subtotal)
            let stated = subtotal.amount.amount
            return [
                "label": .string(subtotal.label),
                "theme": .text(subtotal.theme),
                "row": .integer(subtotal.labelCell.row + 1),
                "cell": .described(subtotal.amount.cell),
                "computed": .described(lines.computed),
                "statedSum": .described(lines.stated),
                "stated": .described(stated),
                "difference": .described(stated.map { $0 - lines.computed }),
            ]
        }
    }

    private static func priority(_ total: PriorityTotal) -> JSONValue {
        [
            "scheme": .string(total.scheme), "priority": .text(total.priority),
            "computed": .described(total.amounts.computed), "stated": .described(total.amounts.stated),
        ]
    }

    /// The three totals of a valued return.
    static func total(_ valued: ValuedReturn) -> JSONValue {
        [
            "computed": .described(valued.total.computed), "statedSum": .described(valued.total.stated),
            "stated": .described(valued.source.statedTotal.amount),
        ]
    }
}

/// The JSON object of one finding.
package enum FindingJSON {
    /// The finding with every key of the contract; behind them, where the bidder or the council has settled or answered
    /// it, how much it mattered before ("raised"), the bidder's words ("reply") and the council's decision ("accepted").
    package static func object(_ finding: Finding) -> JSONValue {
        .object(contract(finding) + remarks(finding))
    }

    private static func contract(_ finding: Finding) -> [JSONMember] {
        [
            JSONMember(key: "code", value: .string(finding.code.description)),
            JSONMember(key: "severity", value: .string(finding.severity.rawValue)),
            JSONMember(key: "sheet", value: .text(finding.location.sheet)),
            JSONMember(key: "cell", value: .described(finding.location.cell)),
            JSONMember(key: "reference", value: .text(finding.reference)),
            JSONMember(key: "message", value: .string(finding.message)),
            JSONMember(key: "found", value: .text(finding.found)),
            JSONMember(key: "expected", value: .text(finding.expected)),
            JSONMember(key: "fix", value: .string(finding.fix)),
            JSONMember(key: "who", value: .string(finding.who.rawValue)),
            JSONMember(key: "effect", value: .text(finding.effect?.text(places: 2))),
        ]
    }

    private static func remarks(_ finding: Finding) -> [JSONMember] {
        guard finding.reply != nil || finding.acceptance != nil else { return [] }
        let accepted = finding.acceptance.map { acceptance -> JSONValue in
            ["reason": .string(acceptance.reason), "by": .string(acceptance.by), "on": .text(acceptance.on)]
        }
        return [
            JSONMember(key: "raised", value: .text(finding.raised?.rawValue)),
            JSONMember(key: "reply", value: .text(finding.reply)),
            JSONMember(key: "accepted", value: accepted ?? .null),
        ]
    }
}
