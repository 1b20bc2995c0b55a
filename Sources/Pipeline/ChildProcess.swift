#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Another program, run to its end without input, its words thrown away.
enum ChildProcess {
    /// Runs a program found on the PATH and gives its exit status; nil when there is no such program.
    static func run(_ program: String, _ arguments: [String]) throws(OutputFault) -> Int32? {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        for descriptor: Int32 in 0...2 {
            unsafe posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
        }
        var words: [UnsafeMutablePointer<CChar>?] = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
        defer { unsafe words.forEach { unsafe free($0) } }
        var process: pid_t = 0
        let code = unsafe posix_spawnp(&process, program, &actions, nil, &words, environ)
        if code == ENOENT { return nil }
        guard code == 0 else {
            throw OutputFault(message: "\(program) could not be started: system error \(code).", status: .ownFault)
        }
        return try status(of: process, program)
    }

    /// Waits for a process; a signal that ended it counts as 128 and its number, as shells have it.
    private static func status(of process: pid_t, _ program: String) throws(OutputFault) -> Int32 {
        var status: Int32 = 0
        while unsafe waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else {
                throw OutputFault(message: "\(program) was lost: system error \(errno).", status: .ownFault)
            }
        }
        let signal = status & 0x7F
        return signal == 0 ? status >> 8 & 0xFF : 128 + signal
    }

    /// Whether a file stands at a path.
    static func fileExists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

    /// A path that does not depend on the folder we are in.
    static func absolute(_ path: String) -> String {
        guard !path.hasPrefix("/"), let folder = unsafe getcwd(nil, 0) else { return path }
        defer { unsafe free(folder) }
        return unsafe String(cString: folder) + "/" + path
    }
}
