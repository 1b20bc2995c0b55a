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
