import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The standard input of another program, written by a thread of its own while the program reads.
final class InputFeed: Sendable {
    /// The end that the program reads from.
    let end: Int32
    private let bytes: [UInt8]
    private let writing: Int32
    private let thread = Mutex<WorkerThreads?>(nil)

    /// Nil when the system allows no pipe.
    init?(_ bytes: [UInt8]) {
        var ends: [Int32] = [-1, -1]
        guard unsafe pipe(&ends) == 0 else { return nil }
        (end, writing) = (ends[0], ends[1])
        self.bytes = bytes
        // Another program that is started meanwhile would hold the pipe open.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }

    /// Begins to write, once the program is there. It reads nothing when no thread can be had.
    func begin() {
        let (bytes, writing) = (bytes, writing)
        let started = WorkerThreads(1) { Self.write(bytes, to: writing) }
        if started.isEmpty { Self.closeEnd(writing) }
        thread.withLock { $0 = started }
    }

    /// Waits until all is written, or the program is gone. To be called once.
    func close() {
        Self.closeEnd(end)
        let started = thread.withLock { $0 }
        if let started { started.join() } else { Self.closeEnd(writing) }
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        // A program that ended before it has read all of it is no reason to end here, too.
        var signals = sigset_t()
        unsafe sigemptyset(&signals)
        unsafe sigaddset(&signals, SIGPIPE)
        unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe writeSome(descriptor, UnsafeRawBufferPointer(rebasing: buffer[written...]))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            written += count
        }
        closeEnd(descriptor)
    }

    private static func writeSome(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
            unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        #else
            unsafe Darwin.write(descriptor, bytes.baseAddress, bytes.count)
        #endif
    }

    private static func closeEnd(_ descriptor: Int32) {
        #if canImport(Glibc)
            _ = Glibc.close(descriptor)
        #else
            _ = Darwin.close(descriptor)
        #endif
    }
}
