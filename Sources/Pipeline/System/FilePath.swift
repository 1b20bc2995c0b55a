import SpreadsheetModel

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Questions about paths.
package enum FilePath {
    /// Whether anything stands at a path.
    static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

    /// Whether a folder stands at a path, links followed.
    package static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return unsafe stat(PathBytes.cString(path), &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// A path that does not depend on the folder we are in.
    static func absolute(_ path: String) -> String {
        guard !PathText.isAbsolute(path), let folder = unsafe getcwd(nil, 0) else { return path }
        defer { unsafe free(folder) }
        return unsafe String(cString: folder) + "/" + path
    }
}

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
