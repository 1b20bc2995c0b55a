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
