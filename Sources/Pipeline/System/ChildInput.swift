import Synchronization
import SystemPackage

/// The standard input of another program, written by a thread of its own while the program reads.
final class ChildInput: Sendable {
    /// The end that the program reads from.
    let end: FileDescriptor
    private let bytes: [UInt8]
    private let writing: FileDescriptor
    private let thread = Mutex<WorkerThreads?>(nil)

    /// Nil when the system allows no pipe.
    init?(_ bytes: [UInt8]) {
        // Another program that is started meanwhile would hold the pipe open.
        guard let (end, writing) = try? FileDescriptor.pipe(options: .closeOnExec) else { return nil }
        (self.end, self.writing, self.bytes) = (end, writing, bytes)
    }

    /// Begins to write, once the program is there. It reads nothing when no thread can be had.
    func begin() {
        let (bytes, writing) = (bytes, writing)
        let started = WorkerThreads(1) { Self.write(bytes, to: writing) }
        if started.isEmpty { try? writing.close() }
        thread.withLock { $0 = started }
    }

    /// Waits until all is written, or the program is gone. To be called once.
    func close() {
        try? end.close()
        let started = thread.withLock { $0 }
        if let started { started.join() } else { try? writing.close() }
    }

    private static func write(_ bytes: [UInt8], to end: FileDescriptor) {
        // A program that ended before it has read all of it is no reason to end here, too.
        IgnoredSignals.blockOnThisThread()
        _ = try? end.closeAfter { try end.writeAll(bytes) }
    }
}
