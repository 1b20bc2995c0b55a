import SystemPackage

/// Questions about files, by paths that need not be text.
package enum FileLookup {
    /// Whether a folder stands at a path, links followed.
    package static func isFolder(_ path: String) -> Bool {
        unsafe (try? Stat(PathBytes.cString(path)))?.type == .directory
    }
}

/// Which file a path leads to, whatever the path is: the device, and the file's number on it.
struct FileIdentity: Hashable {
    private let device: DeviceID
    private let number: Inode

    /// The file at a path, links followed; nil when there is none.
    init?(path: String) {
        guard let status = unsafe try? Stat(PathBytes.cString(path)) else { return nil }
        (device, number) = (status.deviceID, status.inode)
    }
}
