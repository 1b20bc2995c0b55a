import Findings
import SocialValue
import SpreadsheetModel
import Valuation

/// Keeps findings that only repeat that a form is of another edition from being put to the bidder as changes of its own.
enum EditionSuppressions {
    /// Kinds that say a row is not the council's: on a row that stands as it was sent, the edition is why.
    private static let ofRows: Set<FindingCode> = [
        WordingChanged.definition.code, UnitChanged.definition.code, UnitChanged.respelled.code,
        ThemeChanged.definition.code, ProxyChanged.definition.code, RowMoved.definition.code,
    ]
    /// Kinds that say the same of the whole form.
    private static let ofForms: Set<FindingCode> = [
        MeasureLeftOut.definition.code, ProxiesOfAnotherEdition.definition.code,
    ]

    /// The findings without those that the stamps of the form disprove; a value that was worked out with a proxy value
    /// of the form's own edition is the council's to settle.
    static func settled(_ findings: [Finding], in valued: ValuedReturn) -> [Finding] {
        let asSent = RowsAsSent(valued)
        guard !asSent.isEmpty else { return findings }
        return findings.compactMap { finding -> Finding? in
            if asSent.isWhole, ofForms.contains(finding.code) { return nil }
            guard let row = finding.location.cell?.row, finding.location.sheet == valued.source.sheet,
                asSent.contains(row: row)
            else { return finding }
            if ofRows.contains(finding.code) { return nil }
            guard finding.code == StatedValueDisagrees.disagrees.code,
                let line = valued.lines.first(where: { $0.line.rowNumber - 1 == row }), isOfPrintedProxy(line)
            else { return finding }
            var settled = finding
            settled.who = .council
            settled.fix =
                "Decide which edition counts: the value is right at the proxy value that the form was sent with."
            return settled
        }
    }

    /// Whether a stated value is the answer times the proxy value that the form prints.
    private static func isOfPrintedProxy(_ valuedLine: ValuedLine) -> Bool {
        let line = valuedLine.line
        let printed = line.proxy.proxy?.value ?? .zero
        guard let product = line.answer.state.quantity?.multiplied(by: printed) else { return false }
        return line.stated.amount == Money(rounding: product)
    }
}
