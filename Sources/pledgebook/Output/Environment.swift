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

    private static func text(_ name: String) -> String? {
        unsafe getenv(name).map { unsafe String(cString: $0) }
    }
}
