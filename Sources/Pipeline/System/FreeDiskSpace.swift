#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The room that is left on a disk.
enum FreeDiskSpace {
    /// The bytes that may still be written to the disk of a folder; nil when the system does not say.
    static func bytes(in folder: String) -> UInt64? {
        var disk = statvfs()
        guard unsafe statvfs(folder, &disk) == 0 else { return nil }
        let (bytes, isTooMany) = UInt64(disk.f_bavail).multipliedReportingOverflow(by: UInt64(disk.f_frsize))
        return isTooMany ? .max : bytes
    }
}
