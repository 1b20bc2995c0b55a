package import SpreadsheetModel

/// What a section of a number format shows besides the digits of a number.
package struct NumberSurroundings: Hashable, Sendable {
    /// The fixed words and signs, with a space where digits stand: "£ m" for `£0.0"m"`.
    package let text: String
    /// Whether the section shows thousands or millions in place of the number: `#,##0,`.
    package let isScaled: Bool
    /// Whether the section shows no digit of the number: `;;;`, or `"n/a"`.
    package let hidesNumber: Bool

    init(_ section: FormatSection) {
        let tokens = section.tokens
        text = tokens.map { token in
            guard case .literal(let text) = token else { return token == .percent ? "" : " " }
            return text
        }.joined()
        let isNumber = section.style == .number
        let percents = tokens.count { $0 == .percent }
        isScaled = isNumber && DigitLayout(tokens).powerOfTen < 2 * percents
        hidesNumber =
            isNumber
            && !tokens.contains { token in
                guard case .digit = token else { return false }
                return true
            }
    }
}

extension NumberFormat {
    /// What the code puts round the digits of a number; nil where it shows the number as General does.
    /// Cost: proportional to the length of the code.
    package func surroundings(of number: ExactDecimal) -> NumberSurroundings? {
        guard code != Self.general.code, let sections = FormatScanner.sections(of: code),
            let choice = SectionChoice(of: number, among: sections)
        else { return nil }
        return NumberSurroundings(choice.section)
    }
}
