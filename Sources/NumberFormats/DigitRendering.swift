import SpreadsheetModel

/// Shows a number in fixed places: `#,##0.00`, `0%`, `000-0000`.
struct DigitRendering {
    let tokens: [FormatToken]

    /// A number that is not negative, rounded half away from zero at the last place of the section.
    func text(of magnitude: ExactDecimal) -> String {
        let layout = DigitLayout(tokens)
        let digits = PlacedDigits(magnitude.scaled(byPowerOfTen: layout.powerOfTen), layout: layout)
        return Self.text(of: tokens, showing: digits)
    }

    /// The pieces with their digits filled in.
    static func text(of tokens: some Sequence<FormatToken>, showing digits: PlacedDigits) -> String {
        var places = PlaceFiller(digits)
        return tokens.map { token in
            switch token {
            case .digit(let placeholder): places.fill(placeholder)
            case .point: places.point()
            case .comma where places.hasFilled: ""
            default: token.fixedText
            }
        }.joined()
    }
}
