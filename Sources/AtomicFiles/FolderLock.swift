#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Holds off other runs of this program that give names in the same folder, so that of two runs which write the same set
/// of files at once the later has all of them. It goes with the process, whatever ends it.
struct FolderLock: ~Copyable {
    private let descriptor: Int32

    /// Waits for its turn. Nil where the folder cannot be opened or its file system has no locks: the files are given
    /// their names all the same, which says what is wrong with the folder.
    init?(ofFolder folder: String) {
        descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        while flock(descriptor, LOCK_EX) != 0 {
            if errno == EINTR { continue }
            close(descriptor)
            return nil
        }
    }

    deinit {
        close(descriptor)
    }
}
