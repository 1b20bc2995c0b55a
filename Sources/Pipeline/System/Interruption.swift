import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Lets a run that is asked to end (Ctrl-C, `kill`, a closed terminal) first put away what it has in hand.
///
/// Files that have no name until they are whole need none of this. But a program that was started would go on after us,
/// and leave the folder that it works in. So the signal is taken by a thread of its own, which ends such programs, waits
/// until what they left is removed, and then lets the signal do what it does.
package enum Interruption {
    private struct State {
        /// The signal that came.
        var signal: Int32?
        /// The programs that run, each the leader of its process group.
        var programs: Set<pid_t> = []
        /// How many pieces of work are not to be cut off.
        var pieces = 0
    }

    private static let state = Mutex(State())

    /// Takes over the signals that ask a process to end, but for those that are ignored, as `nohup` has it. To be called
    /// once, before other threads start.
    package static func takeOver() {
        let signals = [SIGINT, SIGTERM, SIGHUP].filter { !isIgnored($0) }
        change(SIG_BLOCK, signals)
        let waiting = WorkerThreads(1) {
            var (set, signal) = (Self.set(signals), Int32(0))
            while unsafe sigwait(&set, &signal) != 0 {}
            end(by: signal, signals)
        }
        // Without the thread nobody would hear them.
        if waiting.isEmpty { change(SIG_UNBLOCK, signals) }
    }

    /// Does a piece of work to its end even when a signal comes, which ends the programs that it runs. Nothing comes
    /// after it then, and nothing starts.
    static func holdingOff<Result>(_ work: () throws -> Result) rethrows -> Result {
        count(1)
        defer { count(-1) }
        return try work()
    }

    /// Counts a piece of work that begins or ends. Once a signal has come it is the last that its thread does.
    private static func count(_ change: Int) {
        let isEnding = state.withLock { state in
            if change < 0 || state.signal == nil { state.pieces += change }
            return state.signal != nil
        }
        while isEnding { sleep(1) }
    }

    /// Notes a program that runs, and ends it at once when a signal has come already.
    static func began(_ program: pid_t) {
        let isEnding = state.withLock { state in
            state.programs.insert(program)
            return state.signal != nil
        }
        if isEnding { kill(-program, SIGKILL) }
    }

    /// Notes that a program is gone. To be called before the system may give its number to another.
    static func ended(_ program: pid_t) {
        _ = state.withLock { $0.programs.remove(program) }
    }

    private static func end(by signal: Int32, _ signals: [Int32]) {
        state.withLock { state in
            state.signal = signal
            for program in state.programs { kill(-program, SIGKILL) }
        }
        while state.withLock({ $0.pieces > 0 }) { usleep(1000) }
        change(SIG_UNBLOCK, signals)
        kill(getpid(), signal)
    }

    private static func isIgnored(_ number: Int32) -> Bool {
        let earlier = signal(number, SIG_DFL)
        let isIgnored = unsafe unsafeBitCast(earlier, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
        if isIgnored { signal(number, SIG_IGN) }
        return isIgnored
    }

    private static func change(_ how: Int32, _ signals: [Int32]) {
        var set = set(signals)
        unsafe pthread_sigmask(how, &set, nil)
    }

    private static func set(_ signals: [Int32]) -> sigset_t {
        var set = sigset_t()
        unsafe sigemptyset(&set)
        for number in signals { unsafe sigaddset(&set, number) }
        return set
    }
}

/// The signals by which the system ends a process whose write fails. The write says so itself, and what is left to do is
/// done: the other workbooks of a run are written although nobody reads its report any more.
package enum IgnoredSignals {
    /// A reader that went away, and a file that grew beyond the limit of the process.
    private static let signals = [SIGPIPE, SIGXFSZ]

    /// Ignores them. To be called once, before anything is written.
    package static func ignore() {
        for number in signals { signal(number, SIG_IGN) }
    }

    /// Keeps them from the thread that calls.
    static func blockOnThisThread() {
        var set = set
        unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
    }

    /// Them as a set, which a program that is started is to take as it is used to.
    static var set: sigset_t {
        var set = sigset_t()
        unsafe sigemptyset(&set)
        for number in signals { unsafe sigaddset(&set, number) }
        return set
    }
}
