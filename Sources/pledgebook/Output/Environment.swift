import SpreadsheetModel

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What the environment asks of the output.
enum Environment {
    /// Whether colour is unwanted: NO_COLOR is set to something, or the terminal is a dumb one.
    static var refusesColor: Bool {
        text("NO_COLOR")?.isEmpty == false || text("TERM") == "dumb"
    }

    /// The columns of the terminal that COLUMNS names; nil when it names no number of them.
    static var columns: Int? {
        guard let text = text("COLUMNS"), let columns = Int(text), columns > 0 else { return nil }
        return columns
    }

    /// The day of this run: the one that SOURCE_DATE_EPOCH names, in UTC, so that a run can be repeated to the byte, or
    /// today where the program runs.
    static var day: CivilDate? {
        if let date = text("SOURCE_DATE_EPOCH").flatMap({ Int($0) }).flatMap({ CivilDate(secondsSince1970: $0) }) {
            return CivilDate(year: date.year, month: date.month, day: date.day)
        }
        var now = time(nil)
        var local = unsafe tm()
        guard unsafe localtime_r(&now, &local) != nil else { return nil }
        return unsafe CivilDate(
            year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
    }

    private static func text(_ name: String) -> String? {
        unsafe getenv(name).map { unsafe String(cString: $0) }
    }
}
