#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Which file a path leads to, whatever the path is: the device, and the file's number on it.
struct FileIdentity: Hashable {
    private let device: UInt64
    private let number: UInt64

    /// The file at a path, links followed; nil when there is none.
    init?(path: String) {
        var status = stat()
        guard unsafe stat(PathBytes.cString(path), &status) == 0 else { return nil }
        device = UInt64(truncatingIfNeeded: status.st_dev)
        number = UInt64(truncatingIfNeeded: status.st_ino)
    }
}
