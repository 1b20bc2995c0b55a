import Algorithms
import Findings
import SocialValue
import SpreadsheetModel
import Valuation

/// The return was made on a form of another edition of the framework.
enum ProxiesOfAnotherEdition: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "proxies-of-another-edition", .stop, .bidder,
        title: "The proxy values are from another edition",
        meaning: """
            At least two proxy values in the return, and most of those that differ from the council's, are the ones \
            the council's workbook gives for another edition. Questions and units may differ too. The council's \
            values were used.
            """,
        fix: "Send the bidder the current form.",
        request: "Enter your answers on the current form.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        guard let edition = edition(of: valued) else { return [] }
        let lines = valued.lines.filter { isOf(edition, $0) }
        let effect = lines.reduce(ExactDecimal?.some(.zero)) { sum, line in
            guard let printed = line.line.proxy.proxy, let value = line.computed,
                let other = line.quantity.multiplied(by: printed.value).flatMap({ Money(rounding: $0) })
            else { return sum }
            return sum?.adding((other - value).pounds)
        }
        let current = valued.framework?.tender.edition
        return [
            Finding(
                definition, at: valued.source.location(nil),
                message: "The form is of edition \(edition): its proxy values of \(lines.names) are that edition's.",
                found: edition, expected: current.map { "edition \($0)" } ?? "the council's own edition",
                effect: effect?.magnitude)
        ]
    }

    /// The edition that explains at least two, and most, of the proxy values that are not the council's.
    static func edition(of valued: ValuedReturn) -> String? {
        let changed = valued.lines.filter(isChanged)
        let names = changed.flatMap { $0.measure?.otherEditions.map(\.edition) ?? [] }.uniqued()
        let counts = names.map { name in (name, count: changed.count { isOf(name, $0) }) }
        guard let best = counts.map(\.count).max(), best >= 2, best * 2 > changed.count else { return nil }
        return counts.first { $0.count == best }?.0
    }

    private static func isChanged(_ line: ValuedLine) -> Bool {
        guard let printed = line.line.proxy.proxy, let council = line.measure?.proxy else { return false }
        return printed.value != council.value
    }

    /// Whether the line's printed proxy value is that edition's and not the council's.
    static func isOf(_ edition: String, _ line: ValuedLine) -> Bool {
        guard isChanged(line), let printed = line.line.proxy.proxy else { return false }
        return line.measure?.otherEditions.contains { $0.edition == edition && $0.proxy.value == printed.value }
            ?? false
    }
}
