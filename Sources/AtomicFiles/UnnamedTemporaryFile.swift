import SystemPackage

/// A finished file that has no name yet. Whatever ends the process, and be it the power, nothing of it is left.
///
/// Linux makes such files (`O_TMPFILE`, open(2)) on its usual file systems. Elsewhere there is none, and an unfinished
/// file needs a hidden name.
struct UnnamedTemporaryFile: ~Copyable {
    private let descriptor: FileDescriptor

    /// Makes a file in a folder that holds these bytes, and flushes it to the disk. Nil where there are no such files.
    init?(in folder: String, holding bytes: [UInt8]) throws {
        guard let descriptor = try Self.open(in: folder) else { return nil }
        do { try FileSystem.fill(descriptor, with: bytes) } catch {
            try? descriptor.close()
            throw error
        }
        self.descriptor = descriptor
    }

    deinit {
        try? descriptor.close()
    }

    /// A path at which this process, and any other of this user's, can open the file.
    var path: String { Self.path(of: descriptor) }

    /// Gives the file a name in one step; fails with `EEXIST` when anything is there.
    borrowing func addName(_ target: String) throws(Errno) { try FileSystem.addName(target, toTargetOf: path) }

    private static func path(of descriptor: FileDescriptor) -> String {
        "/proc/\(FileSystem.processNumber)/fd/\(descriptor.rawValue)"
    }

    /// Opens a new file for writing. Nil where the system has none, or no path to look at it and to name it by.
    private static func open(in folder: String) throws -> FileDescriptor? {
        #if os(Linux)
            // O_TMPFILE, which C makes of two flags.
            let unnamed = FileDescriptor.OpenOptions(rawValue: 0o20_000_000).union(.directory)
            do {
                let file = try unsafe FileDescriptor.open(
                    folder, .writeOnly, options: [unnamed, .closeOnExec], permissions: FilePermissions(rawValue: 0o666))
                if FileSystem.exists(path(of: file)) { return file }
                try? file.close()
            } catch Errno.notSupportedOnSocket, Errno.isDirectory, Errno.invalidArgument {
                // What a file system says that has none, and what kernels of before 3.11 say.
            }
        #endif
        return nil
    }
}
