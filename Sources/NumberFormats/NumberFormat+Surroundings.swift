package import SpreadsheetModel

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
