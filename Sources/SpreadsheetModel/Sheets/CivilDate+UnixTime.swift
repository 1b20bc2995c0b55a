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
