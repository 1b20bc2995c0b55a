import Foundation

/// A file system of so many kilobytes in memory, to be filled up.
package enum TinyDisk {
    /// Whether one may be mounted: by an administrator, which CI must run as.
    package static let isPermitted = getuid() == 0 || ProcessInfo.processInfo.environment["CI"] == "true"

    /// Runs a body with the path of such a disk.
    package static func with(kilobytes: Int, _ body: (String) throws -> Void) throws {
        let folder = try ScratchFolder()
        let disk = folder.file("disk")
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: false)
        try Command.run("mount", ["-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", disk])
        defer { _ = try? Command.run("umount", [disk]) }
        try body(disk)
    }
}
