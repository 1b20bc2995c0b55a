import SystemPackage

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Another program, run to its end, its words thrown away.
///
/// It leads a process group of its own, so that the programs it starts in turn end with it.
enum ChildProcess {
    /// Runs a program found on the PATH and gives its exit status; nil when there is no such program.
    ///
    /// - Parameters:
    ///   - seconds: after which it is ended, which gives the status of a program that a signal ended.
    ///   - input: what it finds on its standard input; nil for nothing.
    static func run(
        _ program: String, _ arguments: [String], within seconds: Int, input: [UInt8]? = nil
    ) throws(RunFault) -> Int32? {
        let childInput = input.flatMap(ChildInput.init)
        defer { childInput?.close() }
        if input != nil, childInput == nil { return nil }
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        for descriptor: Int32 in 0...2 {
            if descriptor == 0, let childInput {
                unsafe posix_spawn_file_actions_adddup2(&actions, childInput.end.rawValue, descriptor)
            } else {
                unsafe posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
            }
        }
        var attributes = posix_spawnattr_t()
        unsafe posix_spawnattr_init(&attributes)
        defer { unsafe posix_spawnattr_destroy(&attributes) }
        // Signals that we hold off are the program's own affair.
        var noSignals = sigset_t()
        unsafe sigemptyset(&noSignals)
        unsafe posix_spawnattr_setsigmask(&attributes, &noSignals)
        var usualSignals = IgnoredSignals.set
        unsafe posix_spawnattr_setsigdefault(&attributes, &usualSignals)
        unsafe posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var words: [UnsafeMutablePointer<CChar>?] = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
        defer { unsafe words.forEach { unsafe free($0) } }
        var process: pid_t = 0
        let code = unsafe posix_spawnp(&process, program, &actions, &attributes, &words, environ)
        if code == ENOENT { return nil }
        guard code == 0 else {
            throw RunFault(message: "\(program) could not be started: system error \(code).", status: .ownFault)
        }
        Interruption.began(process)
        childInput?.begin()
        try wait(for: process, program, within: seconds)
        Interruption.ended(process)
        return try status(of: process, program)
    }

    /// Waits until a process has ended, and ends it when it takes too long. It keeps its number until its status is
    /// asked for.
    private static func wait(for process: pid_t, _ program: String, within seconds: Int) throws(RunFault) {
        let pause = 10_000
        for _ in 0..<seconds * 1_000_000 / pause {
            var ended = unsafe siginfo_t()
            guard unsafe waitid(P_PID, id_t(process), &ended, WEXITED | WNOWAIT | WNOHANG) == 0 else {
                if errno == EINTR { continue }
                throw lost(program)
            }
            if unsafe ended.si_signo == SIGCHLD { return }
            usleep(UInt32(pause))
        }
        kill(-process, SIGKILL)
    }

    /// The status of a process that ends; a signal that ended it counts as 128 and its number, as shells have it.
    private static func status(of process: pid_t, _ program: String) throws(RunFault) -> Int32 {
        var status: Int32 = 0
        while unsafe waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { throw lost(program) }
        }
        let signal = status & 0x7F
        return signal == 0 ? status >> 8 & 0xFF : 128 + signal
    }

    private static func lost(_ program: String) -> RunFault {
        RunFault(message: "\(program) could not be waited for (system error \(errno)).", status: .ownFault)
    }
}

/// What this process may take.
enum ProcessLimits {
    /// Lets the process have so many bytes of memory and seconds of a processor, and leave no core file. A process that
    /// takes more ends by a signal.
    static func hold(memory: Int, seconds: Int) {
        #if canImport(Glibc)
            limit(RLIMIT_DATA, to: UInt(memory))
            limit(RLIMIT_CPU, to: UInt(seconds))
            limit(RLIMIT_CORE, to: 0)
        #endif
    }

    #if canImport(Glibc)
        private static func limit(_ resource: __rlimit_resource, to most: UInt) {
            var limit = rlimit()
            guard unsafe getrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0 else { return }
            limit.rlim_cur = min(limit.rlim_max, most)
            _ = unsafe setrlimit(__rlimit_resource_t(resource.rawValue), &limit)
        }
    #endif
}
