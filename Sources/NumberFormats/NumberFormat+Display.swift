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

extension Cell {
    /// The value as Excel shows it in a cell wide enough; see ``NumberFormat/displayText(of:dateSystem:)``.
    public func displayText(dateSystem: DateSystem = .from1900) -> String {
        format.displayText(of: value, dateSystem: dateSystem)
    }

    /// Whether it holds a number that is shown as a day or as a time of day.
    public var isShownAsDate: Bool {
        guard case .number = value else { return false }
        return format.kind == .date || format.kind == .time
    }

    /// The day and time that it holds: a number shown as a day or a time, or a stored ISO 8601 date. Nil for anything
    /// else, and for the two serials of the 1900 system that are no days: 60, and 0 unless only a time is shown.
    public func date(dateSystem: DateSystem = .from1900) -> CivilDate? {
        if case .date(let text) = value { return CivilDate(iso8601: text) }
        guard isShownAsDate, case .number(let literal) = value, let decimal = literal.decimal,
            let serial = DateSerial(decimal, system: dateSystem), serial.isCalendarDay || format.kind == .time
        else { return nil }
        return serial.civil
    }
}

extension Sheet {
    /// The value at an address such as "B7" as Excel shows it in a cell wide enough; empty where nothing is stored.
    /// Cost: O(log n), and that of ``NumberFormat/displayText(of:dateSystem:)``.
    public func displayText(at address: String) -> String {
        self[address]?.displayText(dateSystem: dateSystem) ?? ""
    }

    /// The value at a reference as Excel shows it in a cell wide enough; empty where nothing is stored.
    /// Cost: O(log n), and that of ``NumberFormat/displayText(of:dateSystem:)``.
    public func displayText(at reference: CellReference) -> String {
        self[reference]?.displayText(dateSystem: dateSystem) ?? ""
    }

    /// The merged range that covers a cell; nil when none does. Cost: proportional to the number of merged ranges.
    public func mergedRange(covering cell: CellReference) -> CellRange? {
        mergedRanges.first { $0.contains(cell) }
    }
}
