#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A finished file that has no name yet. Whatever ends the process, and be it the power, nothing of it is left.
///
/// Linux makes such files (`O_TMPFILE`, open(2)) on its usual file systems. Elsewhere there is none, and an unfinished
/// file needs a hidden name.
struct UnnamedTemporaryFile: ~Copyable {
    private let descriptor: Int32

    /// Makes a file in a folder that holds these bytes, and flushes it to the disk. Nil where there are no such files.
    init?(in folder: String, holding bytes: [UInt8]) throws(SystemCallFailure) {
        guard let descriptor = try Self.open(in: folder) else { return nil }
        do throws(SystemCallFailure) { try FileSystem.fill(descriptor, with: bytes) } catch {
            close(descriptor)
            throw error
        }
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor)
    }

    /// A path at which this process, and any other of this user's, can open the file.
    var path: String { Self.path(of: descriptor) }

    /// Gives the file a name in one step; fails with `EEXIST` when anything stands there.
    borrowing func addName(_ target: String) throws(SystemCallFailure) {
        guard unsafe linkat(AT_FDCWD, path, AT_FDCWD, target, AT_SYMLINK_FOLLOW) == 0 else {
            throw SystemCallFailure(errno: errno)
        }
    }

    private static func path(of descriptor: Int32) -> String { "/proc/\(FileSystem.processNumber)/fd/\(descriptor)" }

    /// Opens a new file for writing. Nil where the system has none, or no path to look at it and to name it by.
    private static func open(in folder: String) throws(SystemCallFailure) -> Int32? {
        #if os(Linux)
            // O_TMPFILE, which C makes of two flags.
            let descriptor = unsafe Glibc.open(folder, 0o20_000_000 | O_DIRECTORY | O_WRONLY | O_CLOEXEC, 0o666)
            if descriptor < 0 {
                // What a file system says that has none, and what kernels of before 3.11 say.
                if [EOPNOTSUPP, EISDIR, EINVAL].contains(errno) { return nil }
                throw SystemCallFailure(errno: errno)
            }
            if FileSystem.exists(path(of: descriptor)) { return descriptor }
            close(descriptor)
        #endif
        return nil
    }
}
