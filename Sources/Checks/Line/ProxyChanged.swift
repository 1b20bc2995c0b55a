import Findings
import SocialValue
import SpreadsheetModel
import Valuation

/// The proxy value printed in the return is not the council's.
enum ProxyChanged: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "proxy-changed", .stop, .bidder,
        title: "A proxy value is not the council's",
        meaning: """
            The return shows a different proxy value from the council's workbook. The council's was used. A value \
            that differs only beyond its last printed decimal place counts as the same.
            """,
        fix: "Ask the bidder to use the council's form as it was issued.",
        request: "Enter your answers on the form as we sent it, and change nothing else.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        let edition = ProxiesOfAnotherEdition.edition(of: valued)
        return cleared(in: valued)
            + valued.lines.compactMap { valuedLine in
                let line = valuedLine.line
                // A form of another edition is reported once, not line by line.
                guard let measure = valuedLine.measure, let printed = line.proxy.text,
                    line.proxy.printFault == nil, !isSame(line.proxy.proxy, as: measure.proxy),
                    edition.map({ ProxiesOfAnotherEdition.isOf($0, valuedLine) }) != true
                else { return nil }
                let expected = measure.proxy.map { $0.value.description } ?? "no proxy value"
                return Finding(
                    definition, at: valued.source.location(line.proxy.cell), reference: line.label,
                    message:
                        "The return shows the proxy value \(printed) for \(line.label); the council's is \(expected).",
                    found: printed, expected: expected,
                    effect: valuedLine.effect(of: line.answer.state.quantity, times: line.proxy.proxy))
            }
    }

    /// Proxy values that are gone from the council's own form. Another form may print none.
    private static func cleared(in valued: ValuedReturn) -> [Finding] {
        guard LockedForm(valued) != nil else { return [] }
        return valued.lines.compactMap { valuedLine in
            let line = valuedLine.line
            guard line.proxy.cell != nil, line.proxy.text == nil, let measure = valuedLine.measure,
                let expected = measure.proxy, !isSame(nil, as: expected)
            else { return nil }
            return Finding(
                definition, at: valued.source.location(line.proxy.cell), reference: line.label,
                message: "The form no longer has a proxy value for \(line.label); the council's is \(expected.value).",
                expected: expected.value.description, effect: valuedLine.computed?.magnitude.pounds)
        }
    }

    /// Whether the two are the same to the places that the one with fewer is shown with. None and 0 are the same.
    private static func isSame(_ printed: Proxy?, as council: Proxy?) -> Bool {
        guard let printed, let council else { return (printed ?? council)?.value.isZero ?? true }
        let places = min(printed.shownPlaces, council.shownPlaces)
        return printed.value == council.value
            || places > 0 && printed.value.rounded(toPlaces: places) == council.value.rounded(toPlaces: places)
    }
}
