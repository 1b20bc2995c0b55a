import SpreadsheetModel

/// Shows a number by one section of a number format.
struct SectionRendering {
    let section: FormatSection
    let dateSystem: DateSystem

    /// The number as shown, outer spaces dropped.
    func text(of number: ExactDecimal, showsSign: Bool) -> String {
        let sign = number.isNegative && showsSign ? "-" : ""
        let shown: String
        switch section.style {
        case .date:
            return DateRendering(section: section, system: dateSystem).text(of: number).trimmingSpaces
        case .fraction:
            shown =
                FractionRendering(section.tokens)?.text(of: number.magnitude)
                ?? GeneralNotation.text(of: number.magnitude)
        case .scientific: shown = ScientificRendering(tokens: section.tokens).text(of: number.magnitude)
        case .number: shown = DigitRendering(tokens: section.tokens).text(of: number.magnitude)
        case .general, .text:
            let general = GeneralNotation.text(of: number.magnitude)
            shown = section.tokens.map { $0 == .general || $0 == .text ? general : $0.fixedText }.joined()
        }
        return (sign + shown).trimmingSpaces
    }
}

extension FormatToken {
    /// What the piece shows whatever the number is; empty for places of digits and dates.
    var fixedText: String {
        switch self {
        case .literal(let text): text
        case .padding: " "
        case .fill(let text): text == " " ? text : ""
        case .percent: "%"
        case .slash: "/"
        case .point: "."
        case .comma: ","
        case .exponent(let showsPlus): showsPlus ? "E+" : "E-"
        case .digit, .text, .general, .date: ""
        }
    }
}

extension FormatSection {
    /// The text of a cell as the section shows it, its own spaces kept and those of the layout dropped at both ends;
    /// the text alone when showing it more than once would make it longer than a cell can hold.
    func shown(_ text: String) -> String {
        let isLayout = { (token: FormatToken) in
            switch token {
            case .padding, .fill: true
            default: false
            }
        }
        let inner = tokens.drop(while: isLayout).reversed().drop(while: isLayout).reversed()
        let repeats = inner.count { $0 == .text || $0 == .general }
        guard repeats <= 1 || text.utf16.count <= Self.textLimit / repeats else { return text }
        return inner.map { $0 == .text || $0 == .general ? text : $0.fixedText }.joined()
    }

    /// The most UTF-16 units a cell holds.
    private static let textLimit = 32_767
}

extension String {
    /// The text without the spaces at both ends.
    fileprivate var trimmingSpaces: String {
        let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") }
        guard let start = utf8.firstIndex(where: { !isSpace($0) }), let end = utf8.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(self[start...end])
    }
}
