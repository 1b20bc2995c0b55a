extension CivilDate {
    /// The seconds from the start of 1970 to this day and time, taken as UTC; nil when the calendar has no such day.
    public var secondsSince1970: Int? {
        guard exists else { return nil }
        let days = DateSerial.daysFromEpoch(year: year, month: month, day: day)
        return days * 86_400 + hour * 3600 + minute * 60 + second
    }
}
