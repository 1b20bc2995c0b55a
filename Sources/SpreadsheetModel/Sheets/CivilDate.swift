/// A day of the calendar and a time of day, as a clock on the wall shows them: no time zone, no clock is asked.
public struct CivilDate: Hashable, Sendable, Codable {
    /// The year, such as 2026.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, from 1; 0 only in the 1900 system's day before 1 January 1900.
    public let day: Int
    /// The hour, 0 to 23.
    public let hour: Int
    /// The minute, 0 to 59.
    public let minute: Int
    /// The second, 0 to 59.
    public let second: Int

    /// The names of the months, from January on.
    package static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// The day and time, unchecked; ``DateSerial/init(_:system:)-(CivilDate,_)`` refuses what no calendar has.
    public init(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
    }

    /// Whether the calendar and the clock have this day and time, from year 1 to 9999. 29 February 1900 is no day.
    public var exists: Bool {
        (1...9999).contains(year) && (1...12).contains(month) && (1...Self.days(inMonth: month, of: year)).contains(day)
            && (0...23).contains(hour) && (0...59).contains(minute) && (0...59).contains(second)
    }

    /// Reads the ISO 8601 forms that workbooks store in cells of type `d` (ECMA-376 part 1, 18.18.11): a date
    /// ("2026-11-22"), with a time ("2026-11-22T16:54:39"), with parts of a second (cut off) and a final Z (ignored,
    /// as the value has no zone). Nil for any other text and for days that do not exist.
    public init?(iso8601 text: some StringProtocol) {
        var text = Array(text.utf8)
        if text.last == UInt8(ascii: "Z") { text.removeLast() }
        guard text.count >= 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
            let year = Self.number(text[0..<4]), let month = Self.number(text[5..<7]),
            let day = Self.number(text[8..<10])
        else { return nil }
        var time = [0, 0, 0]
        if text.count > 10 {
            guard text.count >= 16, text[10] == UInt8(ascii: "T"), text[13] == UInt8(ascii: ":"),
                let hour = Self.number(text[11..<13]), let minute = Self.number(text[14..<16]),
                let second = Self.seconds(text[16...])
            else { return nil }
            time = [hour, minute, second]
        }
        self.init(year: year, month: month, day: day, hour: time[0], minute: time[1], second: time[2])
        guard exists else { return nil }
    }

    /// The number of days in a month of the Gregorian calendar.
    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Reads "", ":39" or ":39.5".
    private static func seconds(_ text: ArraySlice<UInt8>) -> Int? {
        guard !text.isEmpty else { return 0 }
        let parts = text.dropFirst().split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard text.first == UInt8(ascii: ":"), parts.count <= 2, let whole = parts.first, whole.count == 2,
            parts.count == 1 || parts.last.flatMap(number) != nil
        else { return nil }
        return number(whole)
    }

    /// The number that one to nine digits spell.
    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard (1...9).contains(digits.count) else { return nil }
        var number = 0
        for byte in digits {
            let digit = byte &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            number = number * 10 + Int(digit)
        }
        return number
    }
}

extension CivilDate: CustomStringConvertible {
    /// As ISO 8601 writes it: "2026-11-22" at midnight, "2026-11-22T16:54:39" at any other time.
    public var description: String {
        let day = "\(String(year, digits: 4))-\(String(month, digits: 2))-\(String(day, digits: 2))"
        guard (hour, minute, second) != (0, 0, 0) else { return day }
        return "\(day)T\(String(hour, digits: 2)):\(String(minute, digits: 2)):\(String(second, digits: 2))"
    }
}

extension CivilDate: Comparable {
    /// Whether the day and time come before another.
    public static func < (left: CivilDate, right: CivilDate) -> Bool {
        let day = (left.year, left.month, left.day)
        let otherDay = (right.year, right.month, right.day)
        return day == otherDay
            ? (left.hour, left.minute, left.second) < (right.hour, right.minute, right.second) : day < otherDay
    }
}

extension CivilDate {
    /// The seconds from the start of 1970 to this day and time, taken as UTC; nil when the calendar has no such day.
    public var secondsSince1970: Int? {
        guard exists else { return nil }
        let days = DateSerial.daysFromEpoch(year: year, month: month, day: day)
        return days * 86_400 + hour * 3600 + minute * 60 + second
    }

    /// The day and time so many seconds after the start of 1970, as UTC; nil outside the years 1 to 9999.
    public init?(secondsSince1970 seconds: Int) {
        guard (-62_135_596_800..<253_402_300_800).contains(seconds) else { return nil }
        let secondOfDay = (seconds % 86_400 + 86_400) % 86_400
        let day = (seconds - secondOfDay) / 86_400
        let system = DateSystem.from1904
        self =
            DateClock(day: day - system.epoch, system: system, secondOfDay: secondOfDay, totalSeconds: 0, fraction: 0)
            .date
    }
}
