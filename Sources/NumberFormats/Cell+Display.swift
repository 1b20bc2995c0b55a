public import SpreadsheetModel

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
