/// A day and time as a workbook counts it: days since the start of its date system, the time of day as a fraction
/// (ECMA-376 part 1, 18.17.4).
public struct DateSerial: Hashable, Sendable {
    /// Days since the start of the system: 46348.5 is noon on 22 November 2026 in the 1900 system.
    public let value: ExactDecimal
    /// What the days count from.
    public let system: DateSystem

    /// The serial; nil when it is negative or past 31 December 9999, which no program shows as a date.
    public init?(_ value: ExactDecimal, system: DateSystem) {
        guard !value.isNegative, value < ExactDecimal(system.dayLimit) else { return nil }
        self.value = value
        self.system = system
    }

    /// The serial of a day and time, rounded to the 15 significant digits that a workbook keeps (less than ten
    /// microseconds off); nil when the day does not exist or lies outside the system.
    public init?(_ date: CivilDate, system: DateSystem) {
        guard date.exists else { return nil }
        let days = Self.daysFromEpoch(year: date.year, month: date.month, day: date.day)
        var serial = days - system.epoch
        // Serial 60 is the day that never was; from 1 March 1900 on, the count runs one ahead of the calendar.
        if system == .from1900, serial >= 60 { serial += 1 }
        if system == .from1900, serial < 1 { return nil }
        let seconds = ExactDecimal(date.hour * 3600 + date.minute * 60 + date.second)
        guard let time = seconds.divided(by: ExactDecimal(86_400), places: 15),
            let value = ExactDecimal(serial).adding(time)
        else { return nil }
        self.init(value.rounded(toSignificantDigits: NumberLiteral.excelDigits), system: system)
    }

    /// Whether the serial stands for a day of the calendar. In the 1900 system two do not: 60, which Excel shows as
    /// 29 February 1900, and 0, which it shows as 0 January 1900.
    public var isCalendarDay: Bool {
        guard system == .from1900 else { return true }
        return value.wholePart != ExactDecimal(60) && value.wholePart != .zero
    }

    /// The day and time as Excel shows them, rounded half up to a whole second; a time that rounds to midnight is
    /// the next day's. The two serials that are no days come out as 29 February and 0 January 1900. Nil when the
    /// rounding passes 31 December 9999.
    public var civil: CivilDate? { clock(secondPlaces: 0)?.date }

    /// The day and time rounded half up to so many decimal places of a second, 0 to 9.
    package func clock(secondPlaces: Int) -> DateClock? {
        let perSecond = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000]
        guard perSecond.indices.contains(secondPlaces) else { return nil }
        let ticksADay = 86_400 * perSecond[secondPlaces]
        // Twenty places of a day are far below any tick, and keep the product within 38 digits.
        guard
            let exact = value.rounded(toPlaces: 20).multiplied(by: ExactDecimal(ticksADay)),
            let ticks = exact.rounded(toPlaces: 0).wholeNumber.flatMap({ Int(exactly: $0) })
        else { return nil }
        let day = ticks / ticksADay
        guard day < system.dayLimit else { return nil }
        return DateClock(
            day: day, system: system, secondOfDay: ticks % ticksADay / perSecond[secondPlaces],
            totalSeconds: ticks / perSecond[secondPlaces], fraction: ticks % perSecond[secondPlaces])
    }

    /// Days from 1 January 1970 in the Gregorian calendar, by counting from 1 March of year 0 in eras of 400 years.
    static func daysFromEpoch(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
    }
}

/// A date serial taken apart, already rounded to what is to be shown.
package struct DateClock {
    /// Whole days since the start of the system.
    package let day: Int
    package let system: DateSystem
    /// Seconds since midnight.
    package let secondOfDay: Int
    /// Seconds since the start of the system.
    package let totalSeconds: Int
    /// The parts of a second, in the decimal place it was rounded to.
    package let fraction: Int

    /// The day of the week, 0 for Sunday. In the 1900 system it follows the serial as in Excel, so that days before
    /// March 1900 are one off from the calendar.
    package var weekday: Int {
        system == .from1900 ? (day + 6) % 7 : (day + 5) % 7
    }

    /// The day of the calendar and the time of day.
    package var date: CivilDate {
        let (year, month, dayOfMonth) = calendarDay
        return CivilDate(
            year: year, month: month, day: dayOfMonth, hour: secondOfDay / 3600, minute: secondOfDay / 60 % 60,
            second: secondOfDay % 60)
    }

    private var calendarDay: (year: Int, month: Int, day: Int) {
        guard system == .from1900 else { return Self.calendarDay(daysFrom1970: day + system.epoch) }
        if day == 60 { return (1900, 2, 29) }
        if day == 0 { return (1900, 1, 0) }
        return Self.calendarDay(daysFrom1970: day + system.epoch - (day > 60 ? 1 : 0))
    }

    /// The Gregorian day so many days after 1 January 1970, for years from 1: counts from 1 March of year 0, so that
    /// the leap day ends a year, in eras of 400 years or 146,097 days.
    private static func calendarDay(daysFrom1970 days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}

/// The day that date serials count from (ECMA-376 part 1, 18.17.4.1).
public enum DateSystem: Hashable, Sendable {
    /// Serial 1 is 1 January 1900, and serial 60 the 29 February 1900 that never was.
    case from1900
    /// Serial 0 is 1 January 1904.
    case from1904

    /// Serials from this one on lie past 31 December 9999.
    public var dayLimit: Int {
        switch self {
        case .from1900: 2_958_466
        case .from1904: 2_957_004
        }
    }

    /// Days from 1 January 1970 to the day of serial 0; in the 1900 system as counted before its false leap day.
    var epoch: Int {
        switch self {
        case .from1900: -25_568
        case .from1904: -24_107
        }
    }
}
