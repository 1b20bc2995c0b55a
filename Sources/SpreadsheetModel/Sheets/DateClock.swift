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
