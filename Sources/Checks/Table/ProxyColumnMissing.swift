import Findings
import SocialValue
import Valuation

/// The return prints no proxy values, and no council workbook was given.
enum ProxyColumnMissing: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "proxy-column-missing", .stop, .council,
        title: "There are no proxy values to value the answers with",
        meaning: """
            The form has no column of proxy values and no council workbook was given, so no line has a value. That is \
            different from measures that are only recorded.
            """,
        fix: "Run the command again with --council and the council's workbook.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        guard valued.framework == nil, !valued.lines.isEmpty,
            valued.lines.allSatisfy({ $0.line.proxy.cell == nil })
        else { return [] }
        return [
            Finding(
                definition, at: valued.source.location(nil), message: "The form has no column of proxy values.",
                expected: "a column headed \"\(FormColumn.proxy.heading)\"")
        ]
    }
}
