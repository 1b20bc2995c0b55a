public import SpreadsheetModel

extension NumberFormat {
    /// The value as Excel shows it in a cell wide enough, without the layout's outer spaces.
    ///
    /// - A number is rounded half away from zero on its exact decimal, at most 15 digits of it.
    /// - Layout that has no width in text is set small: `_x` is a space, `*` before a space is a space, any other
    ///   fill is nothing (also between a minus sign and its number), and spaces at both ends are dropped. So accounting codes show "£ 1,234.50", "-£ 1,234.50"
    ///   and for zero "£ -", as a page printed from them reads.
    /// - Dates Excel cannot show (negative, past 9999) are "########", as in the cell. Months and weekdays are named
    ///   in English, whatever locale the code names.
    /// - Text is shown by the code's text section, unchanged when there is none; TRUE, FALSE and errors as they are.
    /// - A stored ISO date is shown by a date code, and unchanged by any other.
    /// - A number that no section covers, or of more digits than can be held, is shown as General or as stored.
    ///
    /// Cost: proportional to the length of the code and of what is shown.
    public func displayText(of value: CellValue, dateSystem: DateSystem) -> String {
        switch value {
        case .blank: return ""
        case .boolean(let flag): return flag ? "TRUE" : "FALSE"
        case .error(let text): return text
        case .text(let text): return textSection?.shown(text) ?? text
        case .number(let literal):
            guard let number = literal.decimal else { return literal.text }
            return displayText(of: number, dateSystem: dateSystem)
        case .date(let text):
            guard [.date, .time, .duration].contains(kind), let date = CivilDate(iso8601: text),
                let serial = DateSerial(date, system: dateSystem)
            else { return text }
            return displayText(of: serial.value, dateSystem: dateSystem)
        }
    }

    private func displayText(of number: ExactDecimal, dateSystem: DateSystem) -> String {
        guard code != Self.general.code, let sections = FormatScanner.sections(of: code),
            let choice = SectionChoice(of: number, among: sections)
        else { return GeneralNotation.text(of: number) }
        let rendering = SectionRendering(section: choice.section, dateSystem: dateSystem)
        return rendering.text(of: number, showsSign: choice.showsSign)
    }

    private var textSection: FormatSection? {
        guard code != Self.general.code, let sections = FormatScanner.sections(of: code), let last = sections.last
        else {
            return nil
        }
        return sections.count == FormatScanner.sectionLimit || last.showsText ? last : nil
    }
}
