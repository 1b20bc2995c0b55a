import SpreadsheetModel

/// What may have been typed where a spreadsheet made a date: it makes 1 April out of 1/4.
struct DateSuggestion {
    /// "0.25, if 1/4 was typed".
    let text: String

    /// The fraction behind a day and month; nil for a date that no fraction explains.
    init?(_ cell: Cell, dateSystem: DateSystem) {
        guard let date = Self.civil(cell, dateSystem), date.day > 0, date.hour + date.minute + date.second == 0,
            let fraction = ExactDecimal(date.day).divided(by: ExactDecimal(date.month), places: 4)
        else { return nil }
        let typed = "\(date.day)/\(date.month)"
        let isExact = fraction.multiplied(by: ExactDecimal(date.month)) == ExactDecimal(date.day)
        text = isExact ? "\(fraction), if \(typed) was typed" : "\(typed) as a decimal, if that was typed"
    }

    private static func civil(_ cell: Cell, _ dateSystem: DateSystem) -> CivilDate? {
        switch cell.value {
        case .date(let iso): CivilDate(iso8601: iso)
        case .number(let literal):
            cell.format.kind == .date
                ? literal.decimal.flatMap { DateSerial($0, system: dateSystem) }.flatMap(\.civil) : nil
        case .blank, .text, .boolean, .error: nil
        }
    }
}
