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

    private static func text(_ name: String) -> String? {
        unsafe getenv(name).map { unsafe String(cString: $0) }
    }
}
