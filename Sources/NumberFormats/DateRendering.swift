import SpreadsheetModel

/// Shows a date serial by a section of dates and times.
struct DateRendering {
    let section: FormatSection
    let system: DateSystem

    /// What a cell shows for a number that is no date.
    private static let noDate = "########"

    /// The date, rounded to the last part of a second that is shown, durations to the second. A clock that
    /// shows no seconds is rounded to the millisecond (which mends 16:59:59.99999 left by fractions of a day) and
    /// then cut, so that 23:59:59 stays in its day. Only the 1904 system has negative times, which
    /// are shown with a minus sign.
    func text(of number: ExactDecimal) -> String {
        if number.isNegative, system == .from1900 { return Self.noDate }
        let places = secondPlaces
        guard let clock = DateSerial(number.magnitude, system: system)?.clock(secondPlaces: places) else {
            return Self.noDate
        }
        let parts = DatePartText(clock: clock, fractionPlaces: places, isHalfDay: isHalfDay)
        let shown = section.tokens.map { token in
            if case .date(let part) = token { parts.text(of: part) } else { token.fixedText }
        }
        return (number.isNegative ? "-" : "") + shown.joined()
    }

    /// The most places of a second that are worked out; further ones show zeros.
    private static let fractionLimit = 9

    private var secondPlaces: Int {
        var places: Int?
        for case .date(let part) in section.tokens {
            switch part {
            case .second, .elapsedHours, .elapsedMinutes, .elapsedSeconds: places = places ?? 0
            case .secondFraction(let count): places = max(places ?? 0, count)
            default: continue
            }
        }
        return min(places ?? 3, Self.fractionLimit)
    }

    private var isHalfDay: Bool {
        section.tokens.contains { if case .date(.halfDay) = $0 { true } else { false } }
    }
}
