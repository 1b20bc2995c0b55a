extension CivilDate {
    /// The seconds from the start of 1970 to this day and time, taken as UTC; nil when the calendar has no such day.
    public var secondsSince1970: Int? {
        guard exists else { return nil }
        let days = DateSerial.daysFromEpoch(year: year, month: month, day: day)
        return days * 86_400 + hour * 3600 + minute * 60 + second
    }

    /// The day as people in an office write it: "14 Nov 2026".
    public var dayText: String {
        let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let name = names.indices.contains(month - 1) ? names[month - 1] : "\(month)"
        return "\(day) \(name) \(year)"
    }
}
