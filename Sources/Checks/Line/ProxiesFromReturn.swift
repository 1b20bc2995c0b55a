import Findings
import SocialValue
import Valuation

/// No council workbook was given, so the return's own proxy values had to be used.
enum ProxiesFromReturn: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "proxies-from-return", .check, .council,
        title: "Proxy values were taken from the return",
        meaning: """
            Proxy values belong to the council. Without the council's workbook, the ones in the return are used, and \
            a changed one goes unnoticed. Rules belong to the council too: without its workbook only rules that hold \
            whatever the policy are applied, and none that need the contract's value or length.
            """,
        fix: "Run the command again with --council and the council's workbook.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        guard valued.lines.contains(where: { $0.proxySource == .return && $0.line.proxy.cell != nil }) else {
            return []
        }
        return [
            Finding(
                definition, at: valued.source.location(nil),
                message: "No council workbook was given, so we used the proxy values in the return, "
                    + "and only the general rules.",
                found: "proxy values from the return", expected: "proxy values from the council's workbook")
        ]
    }
}
