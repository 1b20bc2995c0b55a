import SpreadsheetModel

/// The words and digits of the parts of one date.
struct DatePartText {
    private let clock: DateClock
    private let date: CivilDate
    private let fractionPlaces: Int
    private let isHalfDay: Bool

    private static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

    /// `isHalfDay`: hours count to 12, as AM/PM stands beside them.
    init(clock: DateClock, fractionPlaces: Int, isHalfDay: Bool) {
        self.clock = clock
        date = clock.date
        self.fractionPlaces = fractionPlaces
        self.isHalfDay = isHalfDay
    }

    /// What one part shows.
    func text(of part: DatePart) -> String {
        switch part {
        case .year(let count): count <= 2 ? padded(date.year % 100, 2) : padded(date.year, 4)
        case .era: ""
        case .month(let count): monthText(count)
        case .day(let count): dayText(count)
        case .hour(let count): padded(shownHour, min(count, 2))
        case .minute(let count): padded(date.minute, min(count, 2))
        case .second(let count): padded(date.second, min(count, 2))
        case .secondFraction(let count): "." + fractionText(count)
        case .halfDay(let isAbbreviated): (date.hour < 12 ? "A" : "P") + (isAbbreviated ? "" : "M")
        case .elapsedHours(let count): padded(clock.totalSeconds / 3600, count)
        case .elapsedMinutes(let count): padded(clock.totalSeconds / 60, count)
        case .elapsedSeconds(let count): padded(clock.totalSeconds, count)
        }
    }

    private var shownHour: Int {
        isHalfDay ? (date.hour + 11) % 12 + 1 : date.hour
    }

    private func monthText(_ count: Int) -> String {
        let name = CivilDate.monthNames[date.month - 1]
        switch count {
        case ...2: return padded(date.month, count)
        case 3: return String(name.prefix(3))
        case 5: return String(name.prefix(1))
        default: return name
        }
    }

    private func dayText(_ count: Int) -> String {
        switch count {
        case ...2: padded(date.day, count)
        case 3: String(Self.weekdays[clock.weekday].prefix(3))
        default: Self.weekdays[clock.weekday]
        }
    }

    private func fractionText(_ count: Int) -> String {
        let digits = padded(clock.fraction, fractionPlaces)
        return digits + String(repeating: "0", count: max(0, count - fractionPlaces))
    }

    private func padded(_ number: Int, _ width: Int) -> String { String(number, digits: width) }
}

/// A part of a date or time that a format code names; the counts are how often its letter stands.
enum DatePart: Hashable {
    /// `y` or `yy` is two digits, more are four; `e` is four.
    case year(Int)
    /// `g`: the name of an era, which calendars written in English do not have.
    case era
    /// `m`: number, two digits, short name, full name, first letter.
    case month(Int)
    /// `d`: number, two digits, short weekday, full weekday.
    case day(Int)
    /// `h`, counted to 12 where the section has AM/PM.
    case hour(Int)
    /// `m` beside hours or seconds.
    case minute(Int)
    /// `s`.
    case second(Int)
    /// `.000` after seconds.
    case secondFraction(Int)
    /// `AM/PM`, or `A/P` when abbreviated.
    case halfDay(isAbbreviated: Bool)
    /// `[h]`: all hours, past 24.
    case elapsedHours(Int)
    /// `[m]`: all minutes, past 60.
    case elapsedMinutes(Int)
    /// `[s]`: all seconds, past 60.
    case elapsedSeconds(Int)
}
