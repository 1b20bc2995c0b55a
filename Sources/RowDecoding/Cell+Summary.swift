import NumberFormats
import SpreadsheetModel

extension Cell {
    /// What the cell holds, in words for an error's message; long texts are cut.
    func summary(dateSystem: DateSystem) -> String {
        switch value {
        case .blank: formula == nil ? "nothing" : "a formula without a value"
        case .text(let text): "the text \"\(Self.short(text))\""
        case .number(let literal):
            isShownAsDate
                ? "the date \(displayText(dateSystem: dateSystem))" : "the number \(Self.short(literal.text))"
        case .boolean(let flag): flag ? "TRUE" : "FALSE"
        case .error(let text): "the error \(Self.short(text))"
        case .date(let text): "the date \(Self.short(text))"
        }
    }

    private static func short(_ text: String) -> String {
        text.count <= 60 ? text : text.prefix(60) + "…"
    }
}
