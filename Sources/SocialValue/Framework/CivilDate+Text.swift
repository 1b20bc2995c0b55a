package import SpreadsheetModel

extension CivilDate {
    /// The day as ISO 8601 writes it: "2026-04-01".
    package var dayText: String {
        Self.digits(year, 4) + "-" + Self.digits(month, 2) + "-" + Self.digits(day, 2)
    }

    /// The day, with its time when there is one: "2026-04-01T12:00:00".
    package var isoText: String {
        guard hour + minute + second > 0 else { return dayText }
        return dayText + "T" + [hour, minute, second].map { Self.digits($0, 2) }.joined(separator: ":")
    }

    /// The day as people say it: "1 April 2026".
    package var spokenText: String {
        let name = Self.months.indices.contains(month - 1) ? Self.months[month - 1] : String(month)
        return "\(day) \(name) \(year)"
    }

    /// The day as people say it, with its time when there is one: "1 April 2026, 12:00".
    package var spokenMoment: String {
        hour + minute > 0 ? "\(spokenText), \(Self.digits(hour, 2)):\(Self.digits(minute, 2))" : spokenText
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    private static func digits(_ number: Int, _ count: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, count - text.count)) + text
    }
}
