extension CivilDate: CustomStringConvertible {
    /// As ISO 8601 writes it: "2026-11-22" at midnight, "2026-11-22T16:54:39" at any other time.
    public var description: String {
        let day = "\(Self.digits(year, 4))-\(Self.digits(month, 2))-\(Self.digits(day, 2))"
        guard (hour, minute, second) != (0, 0, 0) else { return day }
        return "\(day)T\(Self.digits(hour, 2)):\(Self.digits(minute, 2)):\(Self.digits(second, 2))"
    }

    private static func digits(_ number: Int, _ count: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
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
