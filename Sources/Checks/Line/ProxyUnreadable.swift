import Findings
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// A proxy value that is not a number, on a line valued at the return's own proxies.
enum ProxyUnreadable: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "proxy-unreadable", .stop, .bidder,
        title: "A proxy value is not a number",
        meaning: """
            The line cannot be valued, because its proxy value is not a number, or its number format shows another than \
            the cell stores: a percentage, thousands or dollars. It is left out of the computed total.
            """,
        fix: "Ask the bidder for the council's form as it was sent, or run the command again with --council.",
        request: "Put the proxy value from the council's form back into the cell.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.lines.filter(isUnreadable).map { valuedLine in
            let line = valuedLine.line
            let text = line.proxy.text ?? ""
            let clause = UnreadableFigure.clause(
                stored: line.proxy.stored, text: text, otherwise: "is not a number")
            return Finding(
                definition, at: valued.source.location(line.proxy.cell), reference: line.label,
                message: "The proxy value of \(line.label) is \"\(Excerpt.of(text))\", \(clause).",
                found: text, expected: "a number of pounds")
        }
    }

    private static func isUnreadable(_ line: ValuedLine) -> Bool {
        line.proxySource == .return && line.line.proxy.isUnreadable && line.line.proxy.printFault == nil
    }
}

/// Why a figure of money could not be read.
enum UnreadableFigure {
    /// The reason as a clause: "which is not an amount", "but the cell stores 240,953 …".
    ///
    /// - Parameter what: what is said of a text that is none: "is not an amount".
    static func clause(stored: ExactDecimal?, text: String?, otherwise what: String) -> String {
        if let stored { return "but the cell stores \(Excerpt.of(stored)), which its number format shows otherwise" }
        return "which " + (InvisibleCharacters.first(in: text ?? "").map { "has \($0.words)" } ?? what)
    }
}
