#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The signals by which the system ends a process whose write fails. The write says so itself, and what is left to do is
/// done: the other workbooks of a run are written although nobody reads its report any more.
package enum IgnoredSignals {
    /// A reader that went away, and a file that grew beyond the limit of the process.
    private static let signals = [SIGPIPE, SIGXFSZ]

    /// Ignores them. To be called once, before anything is written.
    package static func ignore() {
        for number in signals { signal(number, SIG_IGN) }
    }

    /// Them as a set, which a program that is started is to take as it is used to.
    static var set: sigset_t {
        var set = sigset_t()
        unsafe sigemptyset(&set)
        for number in signals { unsafe sigaddset(&set, number) }
        return set
    }
}
